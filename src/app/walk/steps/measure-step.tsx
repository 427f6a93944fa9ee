import { useEffect, useEffectEvent, useState } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import type { ProbeAbout } from '../../device/services.tsx'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { ByHandNotice } from '../probe/by-hand.tsx'
import { Cost } from '../probe/cost.tsx'
import { Running } from '../probe/running.tsx'
import { useOffline } from '../probe/use-offline.ts'
import { useProbeWords } from '../probe/use-probe-words.ts'
import type { MeasuringWords } from '../probe/words/load-probe-words.ts'
import { readingText } from './reading-text.ts'
import { siteName } from './site-name.ts'
import type { StepView } from './step-view.ts'
import { useProbe } from './use-probe.ts'
import { useSite } from './use-site.ts'
import './measure-step.css'

/** Short and small enough to begin by itself when its screen appears. */
const BY_ITSELF_SECONDS = 5

const STOPPED = 'stopped' as AnswerId
const UNSUPPORTED = 'unsupported' as AnswerId
const TAKES_NO_MAIL = 'no-mail-exchanger' as AnswerId

/** A probe: what it does while it does it, a way to stop it; what came of it is shown by the screen after it. */
export function MeasureStep({ step, words, before, live, give }: StepView<'measure'>) {
  const { words: ours } = useSpeech()
  const more = useProbeWords()
  const offline = useOffline()
  const watch = `${live.run} ${step.id}`
  // A guide that goes on differently where a name takes no mail is one about mail.
  const expectsMail = step.edges.some(({ answer }) => answer === TAKES_NO_MAIL)
  const control = useProbe({ probe: step.probe, watch, expectsMail }, (reading) =>
    give({ answer: reading.level as AnswerId, reading }),
  )
  const { about, isCutOff, begin } = control
  // Where nobody may be asked about a site, the person is not asked for one.
  const configured = useProvider()?.probes
  const asksNames = configured?.dnsOverHttps !== undefined
  const asksSites = configured?.typedSites === true
  const needsSite = (step.probe === 'website' && asksSites) || (step.probe === 'dns' && asksNames)
  const { known, keep } = useSite(live)
  const beginWith = (site: string) => {
    keep(site)
    begin(site)
  }
  // The browser asks for leave only where there is a router to be asked; without one the probe ends at once.
  const asksFirst = needsSite || (about?.asksPermission === true && configured?.router !== undefined)
  const begins = about !== null && before === null && (isCutOff === true || beginsByItself(about, asksFirst))
  const beginAtOnce = useEffectEvent(() => begin(needsSite ? known : null))
  useEffect(() => {
    if (begins) beginAtOnce()
  }, [begins])

  if (control.stage.kind === 'running') return <Running probe={step.probe} control={control} more={more} />
  if (before !== null) {
    const level = before.reading?.level ?? before.answer
    const said = before.reading === null ? ours.run.saidBefore : readingText(before.reading, words, ours)
    return (
      <>
        <Notice title={said} />
        <Action kind="lit" onClick={singlePress(() => give({ answer: level as AnswerId }))}>
          {ours.probe.next}
        </Action>
        <Action onClick={singlePress(() => begin(needsSite ? known : null))}>{ours.probe.again}</Action>
      </>
    )
  }
  if (begins || about === null || isCutOff === null) return null
  return (
    <>
      {more !== null && <p className="measure-why">{more.why[step.probe]}</p>}
      {more !== null && offline && <Offline probe={step.probe} more={more} own={words.answers[UNSUPPORTED]} />}
      {needsSite ? (
        <SiteForm key={known} known={known} about={about} more={more} onSite={beginWith} />
      ) : (
        <>
          <Cost about={about} more={more} />
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

function beginsByItself({ seconds, asksOnMobileData }: ProbeAbout, asksFirst: boolean): boolean {
  return seconds <= BY_ITSELF_SECONDS && !asksOnMobileData && !asksFirst
}

type OfflineProps = {
  readonly probe: StepView<'measure'>['step']['probe']
  readonly more: MeasuringWords
  /** The way by hand, as this guide knows it. */
  readonly own: string | undefined
}

/** The device is certain that nothing can be measured: why, and what to do instead; trying is still free. */
function Offline({ probe, more, own }: OfflineProps) {
  return (
    <>
      <p>{more.offline}</p>
      <ByHandNotice probe={probe} words={more} own={own} />
    </>
  )
}

type SiteFormProps = {
  readonly known: string | null
  readonly about: ProbeAbout
  readonly more: MeasuringWords | null
  readonly onSite: (site: string) => void
}

function SiteForm({ known, about, more, onSite }: SiteFormProps) {
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
      <Cost about={about} more={more} />
      <Action kind="lit" type="submit">
        {words.probe.begin}
      </Action>
    </form>
  )
}
