import { createHash } from 'node:crypto'
import { entriesForFile } from '../../src/bundle/leave-out.ts'
import type { Payload } from '../../src/bundle/payload.ts'
import type { VerifyContext } from '../../src/bundle/verify.ts'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { codeOf } from '../../src/code/code-path.ts'
import type { RegistryEntry } from '../../src/guide/bundle.ts'
import type { Entry } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'
import { boxGuide } from '../engine/box-guide.ts'
import { BEGIN, Customer } from '../engine/customer.ts'

const run = 'run-1' as RunId
const registry = [
  ...Array.from({ length: 4 }, () => ({ guide: 'other', revision: 1, fingerprint: '0'.repeat(64) })),
  { guide: boxGuide.guide, revision: boxGuide.revision, fingerprint: 'f'.repeat(64) },
] as unknown as RegistryEntry[]

/** A customer with a contradiction (cable in, no link), a changed answer, a wait and a number, who ends at a call. */
export function thoroughCustomer(): Customer {
  return new Customer({ link: { nonce: 'nonce-of-the-link', caseReference: 'CASE-7' } })
    .walks('power=dark cable=in')
    .goesBackTo('power')
    .walks('power=lit cable=in')
    .startsClock()
    .lets(40)
    .walks('half-minute=waited dark=dark')
    .measures('no-answer')
    .keeps('cable-and-link')
    .reads('card', '012345678903')
    .walks('before-reset=refused photo=skipped power-again=no')
    .keeps('claim:power')
}

/** The same customer, once the code on the call card was shown. */
export async function customerWithCode(customer = thoroughCustomer()): Promise<Customer> {
  const { path, changed } = customer.run
  const code = await codeOf({
    flow: boxGuide,
    registry,
    path: { entry: boxGuide.entries[0], answers: path.map(({ answer }) => answer) },
    changed: changed.length > 0,
    now: BEGIN,
    key: 'nonce-of-the-link',
    sha256: nodeSha256,
  })
  if (code === null) throw new Error('the guide is in the register')
  return customer.does({ type: 'code-issued', code })
}

/** The log of a customer, sealed as the store seals it. */
export async function sealedLog(customer: Customer): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const { at, content } of customer.log) {
    const salt = new Uint8Array(createHash('sha256').update(`salt ${entries.length}`).digest()).slice(0, 16)
    entries.push(await sealEntry({ previous: entries.at(-1) ?? null, run, at, content, salt, sha256: nodeSha256 }))
  }
  return entries
}

export async function payloadOf(customer: Customer, more: Partial<Payload> = {}): Promise<Payload> {
  const { position, codes } = customer.run
  return {
    format: 1,
    kind: 'vorab-run',
    run,
    provider: 'nordlicht',
    language: 'de',
    sealedAt: Date.UTC(2026, 10, 21, 10),
    outcome: position.kind === 'ended' ? position.outcome : null,
    code: codes.at(-1)?.code ?? null,
    caller: { name: 'Åsa Müller', phone: '030 23125 111' },
    contacts: [],
    entries: entriesForFile(await sealedLog(customer), new Set()),
    photos: [],
    ...more,
  }
}

/** An agent's place that knows the guide, the link's nonce, and no earlier file. */
export const desk: VerifyContext = {
  sha256: nodeSha256,
  findFlow: async (guide, revision) =>
    guide === boxGuide.guide && revision === boxGuide.revision
      ? { flow: boxGuide, fingerprint: 'f'.repeat(64), number: 4 }
      : null,
  nonces: new Set(['nonce-of-the-link']),
  earlierKey: () => null,
}
