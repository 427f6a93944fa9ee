import { Icon } from '../../ui/icon.tsx'
import { Line } from '../../ui/line.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useGo } from '../../ui/use-go.ts'
import { Way } from '../../ui/way.tsx'
import { goBack } from './go-back.ts'
import type { LiveRun } from './use-run.ts'
import { useWalkPlace } from './walk-place.tsx'
import './run-head.css'

/** Back, the way to the call, and a progress that never goes back: what is left is the longest way from here. */
export function RunHead({ live }: { readonly live: LiveRun }) {
  const { words } = useSpeech()
  const go = useGo()
  const { desk, before, summary } = useWalkPlace()
  const { answered, longestLeft } = live.replayed.progress
  const atStart = answered === 0
  const leave = () => go(before(live.bundle.flow.guide), { backwards: true })
  return (
    <>
      {desk?.head}
      <div className="frame-bar">
        <button type="button" className="frame-link" onClick={singlePress(() => (atStart ? leave() : goBack(live)))}>
          <Icon name="back" />
          <span>{words.run.back}</span>
        </button>
        <Way className="frame-link" to={summary(live.run)}>
          <Icon name={desk === null ? 'phone' : 'list'} />
          <span>{desk?.words.toCase ?? words.contact.call}</span>
        </Way>
      </div>
      <div className="run-head-line">
        <Line share={answered / Math.max(1, answered + longestLeft)} />
        <p className="run-head-progress">
          {longestLeft === 0 ? words.run.progressEnd(answered) : words.run.progress(answered + 1, longestLeft - 1)}
        </p>
      </div>
    </>
  )
}
