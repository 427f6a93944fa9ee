import { createHash } from 'node:crypto'
import { canonicalJson } from '../guide/canonical-json.ts'
import type { Flow } from '../guide/flow.ts'
import type { Fingerprint, PictureId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'
import type { GuideWords } from '../guide/words.ts'

/** All that a guide shows and does. */
export type GuideContent = {
  readonly flow: Flow
  readonly words: Readonly<Record<Language, GuideWords>>
  readonly pictures: Readonly<Record<PictureId, string>>
}

/** SHA-256 over the canonical JSON (RFC 8785, UTF-8) of `{flow, words, pictures}`, the flow's revision left out. */
export function fingerprintOf({ flow, words, pictures }: GuideContent): Fingerprint {
  const { revision: _, ...lasting } = flow
  return sha256(canonicalJson({ flow: lasting, words, pictures })) as Fingerprint
}

/** Lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
