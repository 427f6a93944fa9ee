import { useEffect, useEffectEvent, useState } from 'react'
import type { AnswerId, StepId } from '../../../guide/ids.ts'
import { keepPastedText, pastedText } from '../../../store/pasted-texts.ts'
import type { ProbeAbout } from '../../device/services.tsx'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { Line } from '../../ui/line.tsx'
import { Notice } from '../../ui/notice.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../run/use-run.ts'
import { readingText } from './reading-text.ts'
import { siteName } from './site-name.ts'
import type { StepView } from './step-view.ts'
import { type ProbeControl, useProbe } from './use-probe.ts'
import './measure-step.css'

/** Short and small enough to begin by itself when its screen appears. */
const BY_ITSELF_SECONDS = 5

const STOPPED = 'stopped' as AnswerId

/** A probe: what it does while it does it, a way to stop it; what came of it is shown by the screen after it. */
export function MeasureStep({ step, words, before, live, give }: StepView<'measure'>) {
  const { words: ours } = useSpeech()
  const control = useProbe(step, (reading) => give({ answer: reading.level as AnswerId, reading }))
  const needsSite = step.probe === 'website' || step.probe === 'dns'
  const begins = control.about !== null && before === null && !needsSite && beginsByItself(control.about)
  const { begin } = control
  const site = useSite(live)
  const beginWith = (typed: string) => {
    site.keep(typed)
    begin(typed)
  }
  const beginAtOnce = useEffectEvent(() => begin(null))
  useEffect(() => {
    if (begins) beginAtOnce()
  }, [begins])

  if (control.stage.kind === 'running') return <Running name={ours.probe.doing[step.probe]} control={control} />
  if (before !== null) {
    const level = before.reading?.level ?? before.answer
    const said = before.reading === null ? ours.run.saidBefore : readingText(before.reading, words, ours)
    return (
      <>
        <Notice title={said} />
        <Action kind="lit" onClick={singlePress(() => give({ answer: level as AnswerId }))}>
          {ours.probe.next}
        </Action>
        <Action onClick={singlePress(() => begin(needsSite ? site.known : null))}>{ours.probe.again}</Action>
      </>
    )
  }
  if (begins || control.about === null) return null
  return (
    <>
      {needsSite ? (
        <SiteForm key={site.known} known={site.known} about={control.about} onSite={beginWith} />
      ) : (
        <>
          <Cost about={control.about} />
          <Action kind="lit" onClick={singlePress(() => begin(null))}>
            {ours.probe.begin}
          </Action>
        </>
      )}
      <Action kind="quiet" onClick={singlePress(() => give({ answer: STOPPED }))}>
        {ours.probe.skip}
      </Action>
    </>
  )
}

function beginsByItself({ seconds, asksOnMobileData }: ProbeAbout): boolean {
  return seconds <= BY_ITSELF_SECONDS && !asksOnMobileData
}

function Cost({ about }: { readonly about: ProbeAbout }) {
  const { words, format } = useSpeech()
  const { seconds, mostBytes, asksOnMobileData } = about
  return (
    <p className="measure-cost">
      {words.probe.takes(format.duration(Math.max(1, seconds)))}{' '}
      {asksOnMobileData && words.probe.needs(Math.ceil(mostBytes / 1_000_000))}
    </p>
  )
}

function Running({ name, control }: { readonly name: string; readonly control: ProbeControl }) {
  const { words, format } = useSpeech()
  const progress = control.stage.kind === 'running' ? control.stage.progress : null
  const watches = progress?.phase === 'watching'
  return (
    <div className="measure">
      <p className="measure-name" role="status">
        {name}
      </p>
      <Line share={progress?.share ?? 0} busy />
      <p className="measure-phase">
        {progress === null ? words.probe.running : words.probe.phases[progress.phase]}
        {progress !== null && progress.remainingSeconds >= 1 && (
          <> {words.probe.left(format.duration(Math.ceil(progress.remainingSeconds)))}</>
        )}
      </p>
      {watches && (
        <Action kind="lit" onClick={control.enough}>
          {words.probe.enough}
        </Action>
      )}
      <Action onClick={control.stop}>{words.probe.stop}</Action>
    </div>
  )
}

type SiteFormProps = {
  readonly known: string | null
  readonly about: ProbeAbout
  readonly onSite: (site: string) => void
}

function SiteForm({ known, about, onSite }: SiteFormProps) {
  const { words } = useSpeech()
  const [typed, setTyped] = useState(known ?? '')
  const [error, setError] = useState<string | null>(null)
  const submit = () => {
    const site = siteName(typed)
    if (site === null) setError(words.probe.siteWrong)
    else onSite(site)
  }
  return (
    <form className="measure" noValidate onSubmit={onSubmit(submit)}>
      <Field label={words.probe.site} hint={words.probe.siteExample} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            autoCapitalize="none"
            autoCorrect="off"
            autoComplete="url"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setError(null)
              setTyped(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <Cost about={about} />
      <Action kind="lit" type="submit">
        {words.probe.begin}
      </Action>
    </form>
  )
}

/** Kept beside the log, as pasted texts are: which site somebody visits goes into no file. */
const SITE = 'site' as StepId

/** The site that was measured before in this run, else the last that was typed on the way here. */
function useSite({ settings, run, replayed }: LiveRun) {
  const [kept, setKept] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void pastedText(settings, run, SITE).then((text) => wanted && setKept(text))
    return () => {
      wanted = false
    }
  }, [settings, run])
  return {
    known: kept ?? typedSite(replayed.path),
    keep: (text: string) => void keepPastedText(settings, run, { step: SITE, text }),
  }
}

/** The last site that was typed on the way here. */
function typedSite(path: readonly { readonly typed: string | null }[]): string | null {
  return path.reduceRight<string | null>((found, { typed }) => found ?? (typed === null ? null : siteName(typed)), null)
}
