import monoFont from '@fontsource/atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-700-normal.woff?url'
import textFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?url'
import strongFont from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff?url'
import { type FontFiles, makePdf } from '../../../bundle/pdf/make-pdf.ts'
import { plainText } from '../../../bundle/plain-text.ts'
import { runDocument } from '../../../bundle/run-document.ts'
import { seal } from '../../../bundle/seal.ts'
import { makeSigningKey, type SigningKey } from '../../../bundle/signing-key.ts'
import type { BundleWords } from '../../../bundle/words/bundle-words.ts'
import type { KeyStore } from '../../../store/signing-keys.ts'
import { type Choice, type FileParts, payloadFor, readableFile } from './file-parts.ts'

export type MadeFile = {
  readonly pdf: File
  /** The same in words, for a chat or a ticket. */
  readonly text: string
  readonly signed: boolean
}

export type FileRequest = {
  readonly parts: FileParts
  readonly choice: Choice
  readonly words: BundleWords
  readonly keys: KeyStore
  /** Wall clock, milliseconds. */
  readonly now: number
}

/** Makes the PDF on the device; no network but our own fonts, which are on the device as well. */
export async function makeFile({ parts, choice, words, keys, now }: FileRequest): Promise<MadeFile> {
  const key = await signingKey(keys)
  const payload = payloadFor(parts, choice, now)
  const document = runDocument(readableFile(parts, payload, { words, signed: key !== null }))
  const bytes = await makePdf({
    document,
    sealed: await seal(payload, key),
    photos: new Map([...parts.photos].filter(([sha256]) => !choice.photosLeftOut.has(sha256))),
    fonts: await fontFiles(),
    madeAt: new Date(now),
    footer: words.page,
  })
  const name = `vorab-${parts.live.bundle.flow.guide}-${new Date(now).toISOString().slice(0, 10)}.pdf`
  return {
    pdf: new File([bytes], name, { type: 'application/pdf' }),
    text: plainText(document),
    signed: key !== null,
  }
}

/** The device's key; a new one is used only where it can be kept, or the next file would come from a stranger. */
async function signingKey(keys: KeyStore): Promise<SigningKey | null> {
  const kept = await keys.find()
  if (isSigningKey(kept)) return kept
  const made = await makeSigningKey()
  return (await keys.keep(made)) ? made : null
}

function isSigningKey(value: unknown): value is SigningKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'privateKey' in value &&
    value.privateKey instanceof CryptoKey &&
    'publicJwk' in value
  )
}

async function fontFiles(): Promise<FontFiles> {
  const load = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())
  const [text, strong, mono] = await Promise.all([load(textFont), load(strongFont), load(monoFont)])
  return { text, strong, mono }
}
