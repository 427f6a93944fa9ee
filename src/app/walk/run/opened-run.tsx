import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { RunId } from '../../../guide/ids.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { NothingHere } from '../../ui/nothing-here.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BrokenRun } from './broken-run.tsx'
import { NoGuide, Opening } from './run-states.tsx'
import { type LiveRun, useRun } from './use-run.ts'

type Show = (live: LiveRun, open: OpenStore) => ReactNode

/** Opens the run that the address names, for any screen of it; until then, and where that fails, says so in its place. */
export function OpenedRun({ show }: { readonly show: Show }) {
  const { run = '' } = useParams()
  return <OpenedRunOf run={run as RunId} show={show} />
}

/** The same for a run that is named otherwise. */
export function OpenedRunOf({ run, show }: { readonly run: RunId; readonly show: Show }) {
  return <Opened key={run} run={run} show={show} />
}

function Opened({ run, show }: { readonly run: RunId; readonly show: Show }) {
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
      if (state.live.replayed.position.kind === 'broken') return <BrokenRun open={state.open} />
      return show(state.live, state.open)
    default:
      throw new UnreachableError(state)
  }
}
