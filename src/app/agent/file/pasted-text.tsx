import { useEffect, useState } from 'react'
import type { BundleWords } from '../../../bundle/words/bundle-words.ts'
import { loadBundleWords } from '../../../bundle/words/load-bundle-words.ts'
import { languages } from '../../../guide/language.ts'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAgent } from '../agent-context.tsx'
import { Opened } from '../decode-screen.tsx'
import { type PlainText, readPlainText } from './read-plain-text.ts'

type Props = { readonly text: string; readonly onText: (text: string) => void }

/** The text form of a file, pasted from a mail or a chat: what it says, that nobody can verify it, and its code decoded. */
export function PastedText({ text, onText }: Props) {
  const { words } = useAgent()
  const allWords = useAllBundleWords(text !== '')
  const read = text.trim() === '' || allWords === null ? null : readPlainText(text, allWords)
  return (
    <>
      <Field label={words.file.paste} hint={words.file.pasteHint}>
        {(control) => (
          <textarea
            {...control}
            value={text}
            spellCheck={false}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      {read !== null && <Said read={read} />}
    </>
  )
}

function Said({ read: { said, outcome, code, ours } }: { readonly read: PlainText }) {
  const { words } = useAgent()
  if (!ours && code === null) return <Notice kind="bad" title={words.file.notOurText} live />
  return (
    <>
      <Notice kind="lamp" title={words.file.unsignedText} live>
        <p>{words.file.unsignedTextHint}</p>
      </Notice>
      {(said.length > 0 || outcome !== null) && (
        <section>
          <h2 className="case-title">{words.file.textSays}</h2>
          <dl className="case-rows">
            {[...said, ...(outcome === null ? [] : [[words.summary.ended, outcome] as const])].map(([label, value]) => (
              <div key={label} className="case-row">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {code === null ? (
        <Notice title={words.file.noCodeInText} />
      ) : (
        <>
          <h2 className="case-title">{words.file.codeSays(code)}</h2>
          <Opened key={code} code={code} />
        </>
      )}
    </>
  )
}

/** A text comes in the customer's language, whatever the agent's is. */
function useAllBundleWords(needed: boolean): readonly BundleWords[] | null {
  const [all, setAll] = useState<readonly BundleWords[] | null>(null)
  useEffect(() => {
    if (!needed) return
    let wanted = true
    void Promise.all(languages.map(loadBundleWords)).then(
      (loaded) => wanted && setAll(loaded),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [needed])
  return all
}
