import { replay } from '../engine/replay.ts'
import type { Replayed } from '../engine/replayed.ts'
import { fromBase64Url, toHex } from '../guide/bytes.ts'
import type { Entry } from '../guide/entry.ts'
import type { RunId } from '../guide/ids.ts'
import type { Sha256 } from '../guide/sha256.ts'
import { type ChainEntry, verifyChain } from '../guide/verify-chain.ts'
import { checkCode } from './check-code.ts'
import type { KnownFlow } from './known-flow.ts'
import { openSeal } from './open-seal.ts'
import type { Payload } from './payload.ts'
import { readPdf } from './pdf/read-pdf.ts'
import type { Check, Verdict } from './verdict.ts'

/** What verifying needs from outside; none of it may use the network. */
export type VerifyContext = {
  readonly sha256: Sha256
  /** The flow of a guide's revision as it was published, with its number in the register; `null` where unknown here. */
  readonly findFlow: (guide: string, revision: number) => Promise<KnownFlow | null>
  /** Nonces of links that were made here. */
  readonly nonces: ReadonlySet<string>
  /** The key that sealed an earlier file of the same run, where one was opened here; RFC 7638 thumbprint. */
  readonly earlierKey: (run: string) => string | null
}

/** Checks a PDF that a customer sent. Bounded in time and memory; the pages of the PDF are never looked at. */
export async function verifyPdf(bytes: Uint8Array, context: VerifyContext): Promise<Verdict> {
  const attachment = await readPdf(bytes)
  return attachment.status === 'found' ? verifyAttachment(attachment.name, attachment.bytes, context) : attachment
}

/** The same for an attachment that was taken out of its PDF before. */
export async function verifyAttachment(name: string, bytes: Uint8Array, context: VerifyContext): Promise<Verdict> {
  const opened = await openSeal(name, bytes)
  if (opened.status !== 'opened') return opened
  const { payload, key } = opened
  const entries = payload.entries.map((entry) => ({ ...entry, run: payload.run as RunId }) as ChainEntry)
  const known = await knownFlow(payload, context)
  const whole = entries.every((entry): entry is Entry => entry.content !== undefined)
  const replayed = known === null ? null : replay(known.flow, { kind: 'log', entries: entries.filter(isWhole) })
  const seen = known === null || replayed === null ? null : { flow: known.flow, replayed }
  return {
    status: 'opened',
    payload,
    seen,
    checks: [
      key === null
        ? { check: 'signature', result: 'not-checkable', why: 'unsigned' }
        : { check: 'signature', result: 'passed', key },
      keyCheck(key, context.earlierKey(payload.run)),
      await chainCheck(entries, context.sha256),
      guideCheck(payload, known),
      replayCheck(payload, replayed, whole),
      await checkCode({ payload, known, entries, sha256: context.sha256 }),
      nonceCheck(payload, context.nonces),
      await photoCheck(payload, context.sha256),
    ],
  }
}

const isWhole = (entry: ChainEntry): entry is Entry => entry.content !== undefined

function begun(payload: Payload) {
  const first = payload.entries[0]
  return first !== undefined && 'content' in first && first.content.type === 'begun' ? first.content : null
}

async function knownFlow(payload: Payload, context: VerifyContext): Promise<KnownFlow | null> {
  const first = begun(payload)
  return first === null ? null : context.findFlow(first.guide, first.revision)
}

/** Whoever alters a log can seal it anew, but only with a key of their own. */
function keyCheck(key: string | null, earlier: string | null): Check {
  if (key === null) return { check: 'key', result: 'not-checkable', why: 'unsigned' }
  if (earlier === null) return { check: 'key', result: 'not-checkable', why: 'first-file' }
  return key === earlier ? { check: 'key', result: 'passed' } : { check: 'key', result: 'failed', why: 'another-key' }
}

async function chainCheck(entries: readonly ChainEntry[], sha256: Sha256): Promise<Check> {
  const verdict = await verifyChain(entries, sha256)
  return verdict.status === 'intact'
    ? { check: 'chain', result: 'passed' }
    : { check: 'chain', result: 'failed', why: verdict.reason, place: verdict.place }
}

function guideCheck(payload: Payload, known: KnownFlow | null): Check {
  if (known === null) return { check: 'guide', result: 'not-checkable', why: 'unknown-revision' }
  return begun(payload)?.fingerprint === known.fingerprint
    ? { check: 'guide', result: 'passed' }
    : { check: 'guide', result: 'failed', why: 'other-fingerprint' }
}

/** An answer that was left out makes the replay of the rest say nothing: never "passed". */
function replayCheck(payload: Payload, replayed: Replayed | null, whole: boolean): Check {
  if (!whole) return { check: 'replay', result: 'not-checkable', why: 'left-out' }
  if (replayed === null) return { check: 'replay', result: 'not-checkable', why: 'unknown-revision' }
  const { position } = replayed
  if (position.kind === 'broken') return { check: 'replay', result: 'failed', why: 'does-not-fit' }
  const outcome = position.kind === 'ended' ? position.outcome : null
  return outcome === payload.outcome
    ? { check: 'replay', result: 'passed' }
    : { check: 'replay', result: 'failed', why: 'other-outcome' }
}

function nonceCheck(payload: Payload, nonces: ReadonlySet<string>): Check {
  const first = begun(payload)
  if (first === null) return { check: 'nonce', result: 'not-checkable', why: 'left-out' }
  const nonce = first.link?.nonce ?? null
  if (nonce === null) return { check: 'nonce', result: 'not-checkable', why: 'no-link' }
  return nonces.has(nonce)
    ? { check: 'nonce', result: 'passed' }
    : { check: 'nonce', result: 'not-checkable', why: 'not-ours' }
}

/** Each photo's bytes against its own hash, and against the answers that name it. */
async function photoCheck(payload: Payload, sha256: Sha256): Promise<Check> {
  if (payload.photos.length === 0) return { check: 'photos', result: 'not-checkable', why: 'none' }
  const named = new Set(
    payload.entries.flatMap((entry) =>
      'content' in entry && entry.content.type === 'answered' ? [entry.content.photo] : [],
    ),
  )
  for (const photo of payload.photos) {
    const bytes = fromBase64Url(photo.jpeg)
    if (bytes === null || toHex(await sha256(bytes)) !== photo.sha256 || !named.has(photo.sha256))
      return { check: 'photos', result: 'failed', why: 'other-photo' }
  }
  return { check: 'photos', result: 'passed' }
}
