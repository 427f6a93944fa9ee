import type { ProbeAbout } from '../../device/services.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'

/** A bound that is hardly more than the usual time says nothing new. */
const CLOSE = 1.1

/** What a measurement takes, before it begins: time, at most so much, and data that may cost money. */
export function Cost({ about, more }: { readonly about: ProbeAbout; readonly more: MeasuringWords | null }) {
  const { words, format } = useSpeech()
  const { seconds, mostSeconds, mostBytes, asksOnMobileData, asksPermission } = about
  return (
    <>
      <p className="measure-cost">
        {words.probe.takes(format.duration(Math.max(1, seconds)))}{' '}
        {more !== null &&
          mostSeconds !== undefined &&
          mostSeconds > seconds * CLOSE &&
          more.most(format.duration(mostSeconds))}{' '}
        {asksOnMobileData && words.probe.needs(Math.ceil(mostBytes / 1_000_000))}
      </p>
      {asksPermission === true && more !== null && <p>{more.permission}</p>}
    </>
  )
}
