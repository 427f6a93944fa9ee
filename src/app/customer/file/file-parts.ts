import { entriesForFile } from '../../../bundle/leave-out.ts'
import type { Payload } from '../../../bundle/payload.ts'
import type { RunForDocument } from '../../../bundle/run-for-document.ts'
import { summaryForFile } from '../../../bundle/summary-for-file.ts'
import type { BundleWords } from '../../../bundle/words/bundle-words.ts'
import type { CodeText } from '../../../code/alphabet.ts'
import { spellOut } from '../../../code/spelling/spell-out.ts'
import { summarize } from '../../../engine/summarize.ts'
import { toBase64Url } from '../../../guide/bytes.ts'
import type { Entry } from '../../../guide/entry.ts'
import type { Contact } from '../../../store/contact.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'

/** All that may go into a file, and what the person takes out of it. */
export type FileParts = {
  readonly live: LiveRun
  readonly entries: readonly Entry[]
  readonly contacts: readonly Contact[]
  readonly photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  readonly provider: string | null
}

export type Choice = {
  readonly name: string
  readonly phone: string
  /** `seq` of the entries that stay here. */
  readonly leftOut: ReadonlySet<number>
  /** Ids of the contacts that stay here. */
  readonly contactsLeftOut: ReadonlySet<string>
  /** SHA-256 of the photos that stay here. */
  readonly photosLeftOut: ReadonlySet<string>
}

/** What is sealed: the closed schema, filled from the log and from what the person chose. */
export function payloadFor(parts: FileParts, choice: Choice, sealedAt: number): Payload {
  const { live, entries, contacts, photos, provider } = parts
  const { position, codes } = live.replayed
  return {
    format: 1,
    kind: 'vorab-run',
    run: live.run,
    provider,
    language: live.bundle.words.language,
    sealedAt,
    outcome: position.kind === 'ended' ? position.outcome : null,
    code: codes.at(-1)?.code ?? null,
    caller: { name: written(choice.name), phone: written(choice.phone) },
    contacts: contacts
      .filter(({ id }) => !choice.contactsLeftOut.has(id))
      .map(({ at, by, who, ticket, promised, promisedBy }) => ({ at, by, who, ticket, promised, promisedBy })),
    entries: entriesForFile(entries, choice.leftOut),
    photos: [...photos]
      .filter(([sha256]) => !choice.photosLeftOut.has(sha256))
      .map(([sha256, bytes]) => ({ sha256, jpeg: toBase64Url(bytes) })),
  }
}

/** The same as a person reads it. */
export function readableFile(
  parts: FileParts,
  payload: Payload,
  file: { words: BundleWords; signed: boolean },
): RunForDocument {
  const { bundle, replayed } = parts.live
  return {
    payload,
    flow: bundle.flow,
    replayed,
    summary: summaryForFile(summarize(bundle.flow, replayed), parts.entries, leftOutOf(payload)),
    guideWords: bundle.words,
    words: file.words,
    spell: (group) =>
      spellOut(group as CodeText, bundle.words.language)
        .flat()
        .map(({ name }) => name)
        .join(' '),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    signed: file.signed,
  }
}

function leftOutOf({ entries }: Payload): ReadonlySet<number> {
  return new Set(entries.flatMap((entry) => ('leftOut' in entry ? [entry.seq] : [])))
}

function written(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
