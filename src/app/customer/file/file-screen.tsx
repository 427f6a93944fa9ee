import type { RunId } from '../../../guide/ids.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { PlainScreen } from '../../ui/plain-screen.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { OpenedRun } from '../../walk/run/opened-run.tsx'
import { Opening } from '../../walk/run/run-states.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { FileForm } from './file-form.tsx'
import { useFileParts } from './use-file-parts.ts'
import { type LoadedFileWords, loadFileWords } from './words/load-file-words.ts'

/** `/run/:run/file`: everything that was checked as one file, seen before it goes out. */
export function FileScreen() {
  return <OpenedRun show={(live, open) => <ReadyScreen live={live} open={open} />} />
}

function ReadyScreen({ live, open }: { readonly live: LiveRun; readonly open: OpenStore }) {
  const words = useLoadedWords(loadFileWords)
  const parts = useFileParts(live, open)
  if (words === null || parts === null || open.store === null) return <Opening open={open} />
  return <FilePage words={words} form={<FileForm parts={parts} store={open.store} words={words} />} run={live.run} />
}

type PageProps = { readonly words: LoadedFileWords; readonly form: React.ReactNode; readonly run: RunId }

function FilePage({ words: { screen }, form, run }: PageProps) {
  return (
    <PlainScreen place="file" title={screen.title} head={<BackBar to={`/run/${run}/summary`} label={screen.toCard} />}>
      <p>{screen.lead}</p>
      {form}
    </PlainScreen>
  )
}
