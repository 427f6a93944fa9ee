import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mostPdfBytes } from '../bundle/pdf/read-pdf.ts'
import { attachmentNameOf } from '../bundle/seal.ts'
import type { Verdict } from '../bundle/verdict.ts'
import { type VerifyContext, verifyAttachment, verifyPdf } from '../bundle/verify.ts'
import { summarize } from '../engine/summarize.ts'
import type { Command } from './command.ts'
import { nodeSha256 } from './node-sha256.ts'
import { type PublishedGuides, publishedGuides } from './published-guides.ts'
import { type Arguments, readArguments } from './read-arguments.ts'

export const verify: Command = {
  usage: 'FILE [--guides DIR] [--nonce NONCE] [--key THUMBPRINT]',
  about:
    'Checks a file that a customer sent (PDF, or its attachment): seal, chain, guide, replay, code, link. Says what each check shows.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides', 'nonce', 'key'], { least: 1, most: 1 })
    const [file = ''] = positionals
    const bytes = readBounded(file)
    if (bytes === null) {
      console.print({ status: 'no-such-file' })
      console.report(`${file}: there is no such file`)
      return 1
    }
    const guides = publishedGuides(options['guides'] ?? 'guides', console)
    const context = contextOf(guides, options)
    const attachment = attachmentNameOf(file)
    const verdict = await (attachment === null
      ? verifyPdf(bytes, context)
      : verifyAttachment(attachment, bytes, context))
    console.print(printable(verdict))
    const failures = failuresOf(verdict)
    for (const failure of failures) console.report(`${file}: ${failure}`)
    return failures.length === 0 ? 0 : 1
  },
}

function contextOf(guides: PublishedGuides, options: Arguments['options']): VerifyContext {
  return {
    sha256: nodeSha256,
    findFlow: async (guide, revision) => {
      const number = guides.registry.findIndex((entry) => entry.guide === guide && entry.revision === revision)
      const published = guides.revisions.get(number)
      const fingerprint = guides.registry[number]?.fingerprint
      return published === undefined || fingerprint === undefined ? null : { flow: published.flow, fingerprint, number }
    },
    nonces: new Set(options['nonce'] === undefined ? [] : [options['nonce']]),
    earlierKey: () => options['key'] ?? null,
  }
}

/** One byte beyond the bound is enough to know that a file is too large. `null`: there is none. */
function readBounded(file: string): Uint8Array | null {
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    return null
  }
  try {
    const bytes = new Uint8Array(Math.min(fstatSync(handle).size, mostPdfBytes + 1))
    let length = 0
    for (let more = -1; more !== 0 && length < bytes.length; length += more)
      more = readSync(handle, bytes, { offset: length })
    return bytes.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}

/** By `verify.schema.json`; others script it, so that members are only ever added. */
function printable(verdict: Verdict): unknown {
  if (verdict.status !== 'opened') return verdict
  const { payload, checks, seen } = verdict
  const summary = seen === null ? null : summarize(seen.flow, seen.replayed)
  const first = payload.entries[0]
  const begun = first !== undefined && 'content' in first && first.content.type === 'begun' ? first.content : null
  return {
    status: 'opened',
    checks,
    run: payload.run,
    guide: begun?.guide ?? null,
    revision: begun?.revision ?? null,
    case: begun?.link?.caseReference ?? null,
    sealedAt: new Date(payload.sealedAt).toISOString(),
    code: payload.code,
    caller: payload.caller,
    contacts: payload.contacts,
    end: summary?.end ?? null,
    claims: (summary?.claims ?? []).flatMap(({ claims }) =>
      claims.map(({ claim, value, evidence, lowered }) => ({ claim, value, evidence, lowered })),
    ),
    contradictions: (summary?.contradictions ?? []).map(({ id }) => id),
    changed: (summary?.changed ?? []).map(({ step, earlier, now }) => ({
      step,
      earlier: earlier.map(({ answer, at }) => ({ answer, at })),
      now: { answer: now.answer, at: now.at },
    })),
    notDone: summary?.notDone ?? [],
    leftOut: payload.entries.filter((entry) => 'leftOut' in entry).length,
  }
}

function failuresOf(verdict: Verdict): string[] {
  if (verdict.status !== 'opened') return [verdict.status]
  return verdict.checks.flatMap((check) => (check.result === 'failed' ? [`${check.check}: ${check.why}`] : []))
}
