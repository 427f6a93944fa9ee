import { useId } from 'react'
import type { RunId } from '../../../guide/ids.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import type { OutgoingFile } from '../../../store/outgoing-file.ts'
import { Action } from '../../ui/action.tsx'
import { ConfirmedAction } from '../../ui/confirmed-action.tsx'
import { Notice, type NoticeKind } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { useOutbox } from './use-outbox.ts'
import type { IntakeWords } from './words/intake-words.ts'
import { loadIntakeWords } from './words/load-intake-words.ts'

type Props = {
  readonly store: OpenedStore
  /** Only this run's; `null`: all there are. */
  readonly run: RunId | null
}

/** Files on their way to the provider: how far each is, and the way to take it back. Nothing where there is none. */
export function OutgoingFiles({ store, run }: Props) {
  const say = useLoadedWords(loadIntakeWords)
  const files = useOutbox(store).filter((file) => run === null || file.run === run)
  const title = useId()
  if (say === null || files.length === 0) return null
  return (
    <section className="plain-screen-section" aria-labelledby={title}>
      <h2 id={title}>{say.title}</h2>
      {files.map((file) => (
        <Outgoing key={file.id} file={file} store={store} say={say} />
      ))}
    </section>
  )
}

type OneProps = { readonly file: OutgoingFile; readonly store: OpenedStore; readonly say: IntakeWords }

const looks = { waiting: 'plain', sending: 'plain', sent: 'good', failed: 'bad' } as const satisfies Record<
  OutgoingFile['state']['kind'],
  NoticeKind
>

function Outgoing({ file, store: { outbox }, say }: OneProps) {
  const { state, id } = file
  const again = () => void outbox.note(id, { nextAt: 0, state: { kind: 'waiting', why: null } })
  const remove = () => void outbox.remove(id)
  return (
    <div className="plain-screen-section">
      <Notice kind={looks[state.kind]} title={file.name} live>
        <p>{useStateWords(file, say)}</p>
      </Notice>
      {(state.kind === 'failed' || state.kind === 'waiting') && <Action onClick={again}>{say.again}</Action>}
      {state.kind === 'sent' ? (
        <Action kind="quiet" onClick={remove}>
          {say.forget}
        </Action>
      ) : (
        <ConfirmedAction
          label={say.remove}
          question={state.kind === 'sending' ? `${say.removeSure} ${say.removeSending}` : say.removeSure}
          yes={say.removeYes}
          onYes={remove}
        />
      )}
    </div>
  )
}

function useStateWords({ state, nextAt, tries }: OutgoingFile, say: IntakeWords): string {
  const { format } = useSpeech()
  switch (state.kind) {
    case 'waiting': {
      const why = state.why === null ? say.waiting : say.because[state.why]
      return tries === 0 ? why : `${why} ${say.next(format.time(nextAt))}`
    }
    case 'sending':
      return say.sending
    case 'sent':
      return say.sent(format.moment(state.at))
    case 'failed':
      return say.failed(state.status)
  }
}
