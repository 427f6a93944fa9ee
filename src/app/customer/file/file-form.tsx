import { useId, useState } from 'react'
import { entryWords } from '../../../bundle/log-blocks.ts'
import { contactLine } from '../../../bundle/person-blocks.ts'
import type { RunForDocument } from '../../../bundle/run-for-document.ts'
import { scanForSecrets } from '../../../bundle/secret-scan.ts'
import type { Entry } from '../../../guide/entry.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import { TickKey } from '../../ui/key.tsx'
import { Notice } from '../../ui/notice.tsx'
import { OutgoingFiles } from '../intake/outgoing-files.tsx'
import { AsRead } from './as-read.tsx'
import { CallerSection } from './caller-section.tsx'
import { type Choice, type FileParts, payloadFor, readableFile } from './file-parts.ts'
import { PhotoPart } from './photo-part.tsx'
import { SendFile } from './send-file.tsx'
import { useCaller } from './use-caller.ts'
import type { FileWords } from './words/file-words.ts'
import type { LoadedFileWords } from './words/load-file-words.ts'
import './file-form.css'

type Props = { readonly parts: FileParts; readonly store: OpenedStore; readonly words: LoadedFileWords }

/** Who, what goes in, what looks like a secret; then the file itself. */
export function FileForm({ parts, store, words }: Props) {
  const { screen, file } = words
  const [caller, setCaller] = useCaller(store)
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set())
  const [photosLeftOut, setPhotosLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [contactsLeftOut, setContactsLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set())
  const removePhoto = async (sha256: string) => {
    await store.photos.remove(parts.live.run, sha256)
    setRemoved(toggled(removed, sha256, true))
  }
  const choice: Choice = { ...caller, leftOut, photosLeftOut: new Set([...photosLeftOut, ...removed]), contactsLeftOut }
  const readable = readableFile(parts, payloadFor(parts, choice, 0), { words: file, signed: true })
  return (
    <>
      <CallerSection caller={caller} onCaller={setCaller} words={screen} />
      <fieldset className="plain-screen-section">
        <legend className="file-legend">{screen.what}</legend>
        <p>{screen.whatHint}</p>
        {parts.entries.filter(mayStay).map((entry) => (
          <Part
            key={entry.seq}
            words={words}
            text={entryWords(withContent(entry), readable)}
            typed={typedIn(entry)}
            included={!leftOut.has(entry.seq)}
            onChange={(on) => setLeftOut(toggled(leftOut, entry.seq, !on))}
          />
        ))}
        {[...parts.photos].map(([sha256, bytes], index) =>
          removed.has(sha256) ? null : (
            <PhotoPart
              key={sha256}
              bytes={bytes}
              name={screen.photo(index + 1)}
              included={!photosLeftOut.has(sha256)}
              onChange={(on) => setPhotosLeftOut(toggled(photosLeftOut, sha256, !on))}
              onRemove={() => void removePhoto(sha256)}
              words={screen}
            />
          ),
        )}
        {parts.contacts.map((contact) => (
          <Part
            key={contact.id}
            words={words}
            text={`${screen.contact}: ${contactLine(contact, readable)}`}
            typed={[contact.who, contact.ticket, contact.promised].filter((text) => text !== null).join('\n')}
            included={!contactsLeftOut.has(contact.id)}
            onChange={(on) => setContactsLeftOut(toggled(contactsLeftOut, contact.id, !on))}
          />
        ))}
        {leftOut.size > 0 && <Notice title={screen.leftOutNote} live />}
      </fieldset>
      <Also words={screen} readable={readable} />
      <SendFile
        key={JSON.stringify([caller, [...leftOut], [...choice.photosLeftOut], [...contactsLeftOut]])}
        {...{ parts, choice, words, store }}
      />
      <OutgoingFiles store={store} run={parts.live.run} />
    </>
  )
}

type AlsoProps = { readonly words: FileWords; readonly readable: RunForDocument }

/** What goes along in any case, what never does, and the whole as the agent reads it. */
function Also({ words, readable }: AlsoProps) {
  return (
    <section className="plain-screen-section">
      <h2>{words.also}</h2>
      <ul className="plain-screen-list">
        {words.alsoList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.notIn}</p>
      <p>{words.meaning}</p>
      <AsRead readable={readable} title={words.asRead} />
    </section>
  )
}

type PartProps = {
  readonly words: LoadedFileWords
  readonly text: string
  readonly typed: string
  readonly included: boolean
  readonly onChange: (included: boolean) => void
}

/** One line of the log, in or out, and what in it looks like a secret. */
function Part({ words: { screen }, text, typed, included, onChange }: PartProps) {
  const hint = useId()
  const kinds = [...new Set(scanForSecrets(typed).map(({ kind }) => kind))]
  return (
    <div className="file-part">
      <TickKey checked={included} onChange={onChange}>
        {text}
      </TickKey>
      {included &&
        kinds.map((kind) => (
          <Notice key={kind} kind="lamp" title={screen.secret[kind]}>
            <p id={hint}>{screen.secretAdvice}</p>
          </Notice>
        ))}
    </div>
  )
}

/** What the person said or wrote may stay here; what the app noted for itself holds nothing of theirs. */
function mayStay({ content }: Entry): boolean {
  return ['answered', 'measured-again', 'named', 'hung-up'].includes(content.type)
}

function typedIn({ content }: Entry): string {
  if (content.type === 'named') return content.name
  if (content.type === 'hung-up') return content.task
  return content.type === 'answered' ? (content.typed ?? '') : ''
}

function withContent(entry: Entry): Parameters<typeof entryWords>[0] {
  return entry as Parameters<typeof entryWords>[0]
}

function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  const others = [...set].filter((each) => each !== item)
  return new Set(on ? [...others, item] : others)
}
