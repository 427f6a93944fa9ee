import { type ReactNode, useMemo } from 'react'
import { probeLevelWord } from '../../../bundle/words/level-words.ts'
import type { RunId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'
import { NotFoundScreen } from '../../ui/nothing-here.tsx'
import { OpenedRunOf } from '../../walk/run/opened-run.tsx'
import { RunView } from '../../walk/run/run-view.tsx'
import { WalkPlaceProvider } from '../../walk/run/walk-place.tsx'
import { AgentProvider, useAgent } from '../agent-context.tsx'
import { DeskHead } from '../desk-head.tsx'
import type { AgentWords } from '../words/agent-words.ts'
import { CallerSide } from './caller-side.tsx'
import './desk-walk.css'

/** `/agent/run/:run`: the guide step by step with a caller, in the agent's language, the customer's words beside it. */
export function DeskWalk({ run }: { readonly run: RunId }) {
  return (
    <AtDesk>
      <OpenedRunOf
        run={run}
        show={(live, open) =>
          live.replayed.begun?.walkedBy === 'agent' ? (
            <div className="desk-walk">
              <RunView live={live} open={open} />
              <CallerSide live={live} />
            </div>
          ) : (
            <NotFoundScreen />
          )
        }
      />
    </AtDesk>
  )
}

/** Tells the screens of a walk that they stand at the desk. */
export function AtDesk({ children }: { readonly children: ReactNode }) {
  const { desk, words: own } = useAgent()
  const words = useMemo(() => heardWords(own), [own])
  const place = useMemo(
    () => ({
      summary: (run: RunId) => `/agent/run/${run}/case`,
      before: () => '/agent/walk',
      // An agent hears what a caller's device does: nothing was measured that could be measured again.
      again: null,
      desk: {
        head: <DeskHead place="walk" />,
        levelWord: (reading: Pick<Reading, 'probe' | 'level'>) => probeLevelWord(words.levels, reading),
        words: words.walk.steps,
      },
    }),
    [words],
  )
  return (
    <AgentProvider desk={desk} words={words}>
      <WalkPlaceProvider place={place}>{children}</WalkPlaceProvider>
    </AgentProvider>
  )
}

/** Nothing is wrong with a device that was never asked. */
function heardWords(words: AgentWords): AgentWords {
  const { notMeasured } = words.walk
  const { levels, summary } = words
  return {
    ...words,
    levels: { ...levels, unsupported: notMeasured },
    summary: { ...summary, notDoneWhy: { ...summary.notDoneWhy, unsupported: notMeasured } },
  }
}
