import type { RunId } from '../../../guide/ids.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { Frame } from '../../ui/frame.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { useTitle } from '../../ui/use-title.ts'
import { OpenedRun } from '../../walk/run/opened-run.tsx'
import { Opening } from '../../walk/run/run-states.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { FileForm } from './file-form.tsx'
import { useFileParts } from './use-file-parts.ts'
import { type LoadedFileWords, loadFileWords } from './words/load-file-words.ts'
import '../../ui/plain-screen.css'

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
  const heading = useArrival('file')
  useTitle(screen.title)
  return (
    <Frame head={<BackBar to={`/run/${run}/summary`} label={screen.toCard} />}>
      <div className="plain-screen">
        <h1 ref={heading} tabIndex={-1}>
          {screen.title}
        </h1>
        <p>{screen.lead}</p>
        {form}
      </div>
    </Frame>
  )
}
