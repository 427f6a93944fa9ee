import { mostPdfBytes } from '../../../bundle/pdf/read-pdf.ts'
import { attachmentNameOf } from '../../../bundle/seal.ts'
import type { Verdict } from '../../../bundle/verdict.ts'
import { type VerifyContext, verifyAttachment, verifyPdf } from '../../../bundle/verify.ts'
import { browserSha256 } from '../../../store/browser-sha256.ts'
import type { Desk } from '../agent-context.tsx'

const EARLIER_KEYS = 'agent/keys'

/** Checks a file on this device; one that is too large for ours is not even read. The key of the first file of a run is remembered, so that another one is noticed. */
export async function checkFile(file: File, desk: Desk): Promise<Verdict> {
  if (file.size > mostPdfBytes) return { status: 'too-large' }
  const store = await desk.openStore()
  const keys = keysIn(await store.settings.get(EARLIER_KEYS))
  const cases = await store.cases.all()
  const context: VerifyContext = {
    sha256: browserSha256,
    findFlow: (guide, revision) => findFlow(desk, guide, revision),
    nonces: new Set(cases.flatMap(({ nonce }) => (nonce === null ? [] : [nonce]))),
    earlierKey: (run) => keys.get(run) ?? null,
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const attachment = attachmentNameOf(file.name)
  const verdict = await (attachment === null ? verifyPdf(bytes, context) : verifyAttachment(attachment, bytes, context))
  const key = keyOf(verdict)
  if (verdict.status === 'opened' && key !== null && !keys.has(verdict.payload.run))
    await store.settings.set(EARLIER_KEYS, [...[...keys].slice(-mostKeys), [verdict.payload.run, key]])
  return verdict
}

/** A setting holds 64 kB; a key and its run take about 80 bytes. */
const mostKeys = 500

function keysIn(kept: unknown): ReadonlyMap<string, string> {
  const pairs: readonly unknown[] = Array.isArray(kept) ? kept : []
  return new Map(
    pairs.filter(
      (pair): pair is [string, string] =>
        Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
    ),
  )
}

function keyOf(verdict: Verdict): string | null {
  if (verdict.status !== 'opened') return null
  for (const check of verdict.checks) if (check.check === 'signature' && check.result === 'passed') return check.key
  return null
}

async function findFlow({ registry, loadGuide }: Desk, guide: string, revision: number) {
  const number = registry.findIndex((entry) => entry.guide === guide && entry.revision === revision)
  const entry = registry[number]
  if (entry === undefined) return null
  const bundle = await loadGuide({ guide: entry.guide, fingerprint: entry.fingerprint, language: 'en' })
  return bundle === null ? null : { flow: bundle.flow, fingerprint: entry.fingerprint, number }
}
