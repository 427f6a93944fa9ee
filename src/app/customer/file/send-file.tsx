import { useState } from 'react'
import type { OpenedStore } from '../../../store/opened-store.ts'
import { Action, ActionLink } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { saveFile } from '../../ui/save-file.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { IntakeAction } from '../intake/intake-action.tsx'
import type { Choice, FileParts } from './file-parts.ts'
import type { MadeFile } from './make-file.ts'
import type { LoadedFileWords } from './words/load-file-words.ts'

type Props = {
  readonly parts: FileParts
  readonly choice: Choice
  readonly store: OpenedStore
  readonly words: LoadedFileWords
}

type State = { readonly kind: 'open' | 'making' | 'failed' } | { readonly kind: 'made'; readonly made: MadeFile }

/** Makes the file once it is wanted, and then every way to send it. A change above starts this anew. */
export function SendFile({ parts, choice, store, words: { screen, file } }: Props) {
  const [state, setState] = useState<State>({ kind: 'open' })
  const make = async () => {
    setState({ kind: 'making' })
    try {
      const { makeFile } = await import('./make-file.ts')
      const made = await makeFile({ parts, choice, words: file, keys: store.signingKey, now: Date.now() })
      setState({ kind: 'made', made })
    } catch (error) {
      // The library or a font is not on the device, or memory ran out: told, with everything kept.
      console.error(error)
      setState({ kind: 'failed' })
    }
  }
  if (state.kind === 'made') return <Made made={state.made} words={{ screen, file }} store={store} live={parts.live} />
  return (
    <section className="plain-screen-section">
      {state.kind === 'failed' && <Notice kind="bad" title={screen.failed} live />}
      <Action kind="lit" aria-disabled={state.kind === 'making'} onClick={() => state.kind !== 'making' && void make()}>
        {state.kind === 'making' ? screen.making : state.kind === 'failed' ? screen.again : screen.make}
      </Action>
    </section>
  )
}

type MadeProps = {
  readonly made: MadeFile
  readonly words: LoadedFileWords
  readonly store: OpenedStore
  readonly live: LiveRun
}

function Made({ made, words: { screen }, store, live }: MadeProps) {
  const { title } = live.bundle.words
  const [copied, setCopied] = useState(false)
  const sharable = canShare(made.pdf)
  const share = () => {
    // The person closing the sheet is no failure.
    void navigator.share({ files: [made.pdf], title }).catch(() => {})
  }
  const copy = () => {
    void navigator.clipboard.writeText(made.text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <section ref={comeIntoView} className="plain-screen-section">
      <Notice kind="good" title={screen.made} live />
      {!made.signed && <Notice kind="lamp" title={screen.unsigned} />}
      {sharable && (
        <Action kind="lit" onClick={share}>
          {screen.share}
        </Action>
      )}
      <Action kind={sharable ? 'plain' : 'lit'} onClick={() => saveFile(made.pdf, made.pdf.name)}>
        {screen.download}
      </Action>
      <IntakeAction store={store} run={live.run} file={made.pdf} />
      <ActionLink href={mailWith(title, made.text)}>{screen.mail}</ActionLink>
      <p>{screen.mailHint}</p>
      <Action icon="copy" onClick={copy}>
        {copied ? screen.copied : screen.copyText}
      </Action>
    </section>
  )
}

/** The ways to send it are longer than the button that stood there. */
function comeIntoView(section: HTMLElement | null): void {
  section?.scrollIntoView({ block: 'start' })
}

/** Web Share takes PDF files where it takes files at all. https://w3c.github.io/web-share/ */
function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}

/** Mail programs cut long addresses; the file has everything. RFC 6068. */
const MOST_MAIL_CHARACTERS = 1500

function mailWith(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.slice(0, MOST_MAIL_CHARACTERS))}`
}
