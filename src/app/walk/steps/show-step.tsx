import { useEffect, useState } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { FieldError } from '../../ui/field.tsx'
import { PhotoChoice } from '../../ui/photo-choice.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { cleanPhoto } from './clean-photo.ts'
import type { StepView } from './step-view.ts'
import './show-step.css'

const TAKEN = 'taken' as AnswerId
const SKIPPED = 'skipped' as AnswerId

/** A photo. It is scaled down, freed of what the camera wrote into it, and stays on this device. */
export function ShowStep({ words, before, live, give }: StepView<'show'>) {
  const { words: ours } = useSpeech()
  const { photos } = live
  const say = ours.run.show
  const [photo, setPhoto] = useState<Blob | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    const sha256 = before?.photo ?? null
    if (sha256 !== null) void photos.find(live.run, sha256).then((kept) => setPhoto((chosen) => chosen ?? kept))
  }, [before, photos, live.run])

  const choose = async (file: File) => {
    const clean = await cleanPhoto(file)
    setError(clean === null ? say.failed : null)
    if (clean !== null) setPhoto(clean)
  }
  const use = async () => {
    if (photo === null) return
    const sha256 = await photos.keep(live.run, photo)
    if (sha256 === null) setError(say.notKept)
    else give({ answer: TAKEN, photo: sha256 })
  }
  return (
    <div className="show">
      {photo !== null && <Preview photo={photo} text={say.preview} />}
      <FieldError id="show-error" error={error} />
      {photo !== null && (
        <Action kind="lit" onClick={singlePress(() => void use())}>
          {answerLabel(TAKEN, words, ours)}
        </Action>
      )}
      <PhotoChoice
        kind={photo === null ? 'lit' : 'plain'}
        label={photo === null ? say.take : say.again}
        onPhoto={choose}
      />
      <p className="show-hint">{say.stays}</p>
      <Action kind="quiet" onClick={singlePress(() => give({ answer: SKIPPED }))}>
        {answerLabel(SKIPPED, words, ours)}
      </Action>
    </div>
  )
}

function Preview({ photo, text }: { readonly photo: Blob; readonly text: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return url === null ? null : <img className="show-preview" src={url} alt={text} />
}
