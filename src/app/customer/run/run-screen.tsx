import { useParams } from 'react-router'
import type { RunId } from '../../../guide/ids.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { NothingHere } from '../nothing-here.tsx'
import { NoGuide, Opening } from './run-states.tsx'
import { RunView } from './run-view.tsx'
import { useRun } from './use-run.ts'

/** `/run/:run`: wherever the person stands in it. */
export function RunScreen() {
  const { run = '' } = useParams()
  return <Opened key={run} run={run as RunId} />
}

function Opened({ run }: { readonly run: RunId }) {
  const state = useRun(run)
  const { words } = useSpeech()
  switch (state.kind) {
    case 'opening':
      return <Opening open={state.open} />
    case 'missing':
      return <NothingHere title={words.run.missing.title} hint={words.run.missing.hint} />
    case 'no-guide':
      return <NoGuide open={state.open} retry={state.retry} />
    case 'ready':
      return <RunView live={state.live} open={state.open} />
    default:
      throw new UnreachableError(state)
  }
}
