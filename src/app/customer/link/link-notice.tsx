import type { GuideBundle } from '../../../guide/bundle.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { isFromAgent } from '../../walk/begin-run.ts'
import type { OpenedLink } from './use-link.ts'
import type { LinkWords } from './words/link-words.ts'
import { loadLinkWords } from './words/load-link-words.ts'

type Props = { readonly opened: OpenedLink; readonly bundle: GuideBundle | null }

/** Who sent the link, in the provider's own fixed words, and what it brings; or why the guide begins at its start. */
export function LinkNotice({ opened, bundle }: Props) {
  const { language } = useSpeech()
  const provider = useProvider()
  const { link, state } = opened
  const sender = provider !== null && isFromAgent(link) ? provider.linkGreeting[language] : null
  return (
    <>
      {sender !== null && <Notice title={sender} />}
      {state !== null && <Judged state={state} bundle={bundle} />}
    </>
  )
}

type JudgedProps = { readonly state: NonNullable<OpenedLink['state']>; readonly bundle: GuideBundle | null }

function Judged({ state, bundle }: JudgedProps) {
  const words = useLoadedWords(loadLinkWords)
  if (words === null) return null
  if (state.kind === 'in-order') return <Brings state={state} bundle={bundle} words={words} />
  return (
    <Notice kind="lamp" title={words[state.kind]} live>
      <p>{words.fromStart}</p>
    </Notice>
  )
}

type BringsProps = {
  readonly state: Extract<JudgedProps['state'], { kind: 'in-order' }>
  readonly bundle: GuideBundle | null
  readonly words: LinkWords
}

/** Where it begins, and that earlier answers come along. */
function Brings({ state: { answers, step }, bundle, words }: BringsProps) {
  const title = step === null || bundle === null ? null : (findStepWords(bundle.words, step)?.title ?? null)
  if (answers === 0 && title === null) return null
  return (
    <Notice title={answers === 0 ? words.beginsAt : words.known(answers)}>
      {title !== null && <p>{answers === 0 ? title : words.goesOn(title)}</p>}
    </Notice>
  )
}
