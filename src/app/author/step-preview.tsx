import { useMemo } from 'react'
import { type BoxTrait, drawForBox } from '../../guide/box-traits.ts'
import type { Step } from '../../guide/flow.ts'
import type { PictureId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import { type FlowNode, findOutcome, findStep } from '../../guide/read-flow.ts'
import { findStepWords } from '../../guide/step-words.ts'
import type { GuideWords, StepWords } from '../../guide/words.ts'
import { answerPictures } from '../ui/answer-pictures.ts'
import { Drawing } from '../ui/drawing.tsx'
import { fillTexts } from '../ui/fill-texts.ts'
import { Help } from '../ui/help.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { RichText } from '../ui/rich-text.tsx'
import { SpeechProvider } from '../ui/speech.tsx'
import { AnswersPreview } from './answers-preview.tsx'
import { useAuthor } from './author-context.tsx'
import type { OpenGuide } from './open-guide.ts'
import './step-preview.css'

type Props = {
  readonly open: OpenGuide
  readonly node: FlowNode
  readonly language: Language
  /** For which box the drawings are. */
  readonly box: BoxTrait | null
}

/** A step or outcome on a phone, in one language, whatever the page speaks. */
export function StepPreview({ open, node, language, box }: Props) {
  const { words } = useAuthor()
  const provider = useProvider()
  const own = open.bundles[language]
  const bundle = useMemo(() => drawForBox(own, box === null ? [] : [box]), [own, box])
  const filled = useMemo(() => fillTexts(bundle.words, { provider, language }), [bundle, provider, language])
  const app = open.app[language]
  return (
    <section className="preview" aria-label={words.place.languages[language]}>
      <h4 className="preview-language">{words.place.languages[language]}</h4>
      <div className="preview-phone" lang={language}>
        <SpeechProvider language={language} words={app} changeLanguage={stays}>
          <Content open={open} node={node} words={filled} pictures={bundle.pictures} />
        </SpeechProvider>
      </div>
    </section>
  )
}

const stays = () => {}

type ContentProps = Pick<Props, 'open' | 'node'> & {
  readonly words: GuideWords
  readonly pictures: Readonly<Record<PictureId, string>>
}

function Content({ open, node, words, pictures }: ContentProps) {
  const ours = useAuthor().words
  const step = findStep(open.flow, node)
  if (step !== null) {
    const own = findStepWords(words, step.id)
    if (own === null) return <p>{ours.place.noWords}</p>
    return <StepContent step={step} own={own} alt={words.pictures} pictures={pictures} app={open.app[words.language]} />
  }
  const outcome = findOutcome(open.flow, node)
  const own = outcome === null ? undefined : words.outcomes[outcome.id]
  if (outcome === null || own === undefined) return <p>{ours.place.noWords}</p>
  return (
    <>
      <p className="preview-title">{own.title}</p>
      <Pictures shown={outcome.pictures} pictures={pictures} alt={words.pictures} />
      <RichText blocks={own.body} />
    </>
  )
}

type StepContentProps = {
  readonly step: Step
  readonly own: StepWords
  readonly alt: GuideWords['pictures']
  readonly pictures: ContentProps['pictures']
  readonly app: OpenGuide['app'][Language]
}

function StepContent({ step, own, alt, pictures, app }: StepContentProps) {
  const { of, rest } = answerPictures(step)
  return (
    <>
      <p className="preview-title">{own.title}</p>
      <Pictures shown={rest} pictures={pictures} alt={alt} />
      {own.body.length > 0 && <RichText blocks={own.body} />}
      {own.help.length > 0 && (
        <Help title={app.run.help}>
          <RichText blocks={own.help} />
        </Help>
      )}
      <div className="preview-answers">
        <AnswersPreview step={step} words={own} pictureOf={(answer) => pictures[of.get(answer) as PictureId]} />
      </div>
    </>
  )
}

type PicturesProps = {
  readonly shown: readonly PictureId[]
  readonly pictures: ContentProps['pictures']
  readonly alt: GuideWords['pictures']
}

function Pictures({ shown, pictures, alt }: PicturesProps) {
  return shown.map((picture) => <Drawing key={picture} source={pictures[picture] ?? ''} text={alt[picture] ?? ''} />)
}
