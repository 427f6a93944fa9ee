import { describe, expect, test } from 'vitest'
import { entriesForFile } from '../../src/bundle/leave-out.ts'
import type { Payload } from '../../src/bundle/payload.ts'
import { seal } from '../../src/bundle/seal.ts'
import { makeSigningKey } from '../../src/bundle/signing-key.ts'
import { type VerifyContext, verifyAttachment } from '../../src/bundle/verify.ts'
import { customerWithCode, desk, payloadOf, sealedLog, thoroughCustomer } from './sealed-run.ts'

const key = await makeSigningKey()
const customer = await customerWithCode()
const honest = await payloadOf(customer)

async function verdict(payload: Payload, context: VerifyContext = desk, signer = key) {
  const sealed = await seal(payload, signer)
  return verifyAttachment(sealed.name, new TextEncoder().encode(sealed.text), context)
}

/** `check: result (why)` of all that did not pass. */
async function doubts(payload: Payload, context: VerifyContext = desk, signer = key): Promise<string[]> {
  const seen = await verdict(payload, context, signer)
  if (seen.status !== 'opened') return [seen.status]
  return seen.checks.flatMap((check) =>
    check.result === 'passed' ? [] : [`${check.check}: ${check.result} (${'why' in check ? check.why : ''})`],
  )
}

const always = ['key: not-checkable (first-file)', 'photos: not-checkable (none)']

/** Seals the same log anew after `change` had its way with the entries: what someone with a text editor can do. */
const altered = (change: (entries: Payload['entries']) => void): Payload => {
  const payload = structuredClone(honest)
  change(payload.entries)
  return payload
}

test('an honest file passes all that can be checked, and replays to its outcome', async () => {
  expect(await doubts(honest)).toEqual(always)
  const seen = await verdict(honest)
  expect(seen.status === 'opened' && seen.seen?.replayed.position).toEqual({ kind: 'ended', outcome: 'call' })
  expect(seen.status === 'opened' && seen.seen?.replayed.changed).toHaveLength(1)
})

describe('a log that was altered and sealed anew', () => {
  test('another answer breaks the chain', async () => {
    const payload = altered((entries) => {
      const entry = entries[1]
      if (entry && 'content' in entry && entry.content.type === 'answered')
        entry.content = { ...entry.content, answer: 'unsure' }
    })
    expect(await doubts(payload)).toContain('chain: failed (commitment)')
  })

  test('two swapped entries break the chain', async () => {
    const payload = altered((entries) => entries.splice(2, 2, ...entries.slice(2, 4).reverse()))
    expect(await doubts(payload)).toContain('chain: failed (seq)')
  })

  test('an entry taken out breaks the chain', async () => {
    expect(await doubts(altered((entries) => entries.splice(3, 1)))).toContain('chain: failed (seq)')
  })

  test('another time breaks the chain', async () => {
    const payload = altered((entries) => entries.splice(4, 1, { ...entries[4], at: 1 } as Payload['entries'][number]))
    expect(await doubts(payload)).toContain('chain: failed (commitment)')
  })

  test('a whole new log with a key of its own is told from the earlier file, and does not fit the code', async () => {
    const other = await payloadOf(thoroughCustomer().does({ type: 'code-issued', code: honest.code ?? '' }))
    const forged = { ...other, entries: (await payloadOf(await forger())).entries }
    const first = await verdict(honest)
    const known =
      first.status === 'opened' && first.checks[0]?.check === 'signature' && 'key' in first.checks[0]
        ? first.checks[0].key
        : null
    const found = await doubts(forged, { ...desk, earlierKey: () => known }, await makeSigningKey())
    expect(found).toContain('key: failed (another-key)')
    expect(found).toContain('code: failed (other-path)')
  })

  async function forger() {
    const { Customer } = await import('../engine/customer.ts')
    return new Customer()
      .walks('power=lit cable=out plug-it-in=cannot')
      .does({ type: 'code-issued', code: honest.code ?? '' })
  }
})

describe('what the file says of itself', () => {
  test('another outcome than replay reaches is named', async () => {
    expect(await doubts({ ...honest, outcome: 'fixed' })).toContain('replay: failed (other-outcome)')
  })

  test('a code that the log never showed is named', async () => {
    expect(await doubts({ ...honest, code: '0000000000000000' })).toContain('code: failed (not-in-log)')
  })

  test('a link made elsewhere is no accusation', async () => {
    expect(await doubts(honest, { ...desk, nonces: new Set() })).toContain('nonce: not-checkable (not-ours)')
  })

  test('a guide that is unknown here leaves replay open', async () => {
    const found = await doubts(honest, { ...desk, findFlow: async () => null })
    expect(found).toContain('guide: not-checkable (unknown-revision)')
    expect(found).toContain('replay: not-checkable (unknown-revision)')
  })

  test('a guide with other words under the same number is named', async () => {
    const findFlow: VerifyContext['findFlow'] = async (guide, revision) => {
      const known = await desk.findFlow(guide, revision)
      return known && { ...known, fingerprint: 'e'.repeat(64) }
    }
    expect(await doubts(honest, { ...desk, findFlow })).toContain('guide: failed (other-fingerprint)')
  })
})

test('an answer that was left out keeps the chain whole and makes the replay say nothing', async () => {
  const entries = entriesForFile(await sealedLog(customer), new Set([5]))
  const found = await doubts({ ...honest, entries })
  expect(found.filter((line) => line.startsWith('chain'))).toEqual([])
  expect(found).toContain('replay: not-checkable (left-out)')
  expect(JSON.stringify(entries[5])).not.toContain('content')
})

test('a photo must be the one that an answer names', async () => {
  const photos = [{ sha256: 'a'.repeat(64), jpeg: 'AAAA' }]
  expect(await doubts({ ...honest, photos })).toContain('photos: failed (other-photo)')
})
