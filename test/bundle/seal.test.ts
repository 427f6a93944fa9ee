import { CompactSign, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { openSeal } from '../../src/bundle/open-seal.ts'
import { seal, sealType, signedName } from '../../src/bundle/seal.ts'
import { makeSigningKey } from '../../src/bundle/signing-key.ts'
import { canonicalJson } from '../../src/guide/canonical-json.ts'
import { payloadOf, thoroughCustomer } from './sealed-run.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const payload = await payloadOf(thoroughCustomer())
const key = await makeSigningKey()
const signed = await seal(payload, key)

test('a sealed record opens to what was sealed, by the key that sealed it', async () => {
  const opened = await openSeal(signed.name, bytes(signed.text))
  expect(opened).toMatchObject({ status: 'opened', payload })
  expect(opened).toHaveProperty('key', expect.stringMatching(/^[\w-]{43}$/))
})

test('the private key cannot be exported', async () => {
  expect(key.privateKey.extractable).toBe(false)
  expect(Object.keys(key.publicJwk)).not.toContain('d')
})

test('without a key the record goes out unsigned and says so', async () => {
  const unsigned = await seal(payload, null)
  expect(unsigned.kind).toBe('unsigned')
  expect(await openSeal(unsigned.name, bytes(unsigned.text))).toMatchObject({ status: 'opened', key: null })
})

describe('a seal that was tampered with', () => {
  const [header = '', body = '', signature = ''] = signed.text.split('.')
  const withHeader = (changed: object) =>
    `${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${body}.${signature}`
  const honest = JSON.parse(Buffer.from(header, 'base64url').toString()) as object

  test('every flipped bit of a hundred, spread over the whole, is noticed', async () => {
    const whole = bytes(signed.text)
    for (let index = 0; index < 100; index++) {
      const at = Math.floor((index / 100) * whole.length)
      const flipped = whole.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (index % 7))
      expect((await openSeal(signed.name, flipped)).status, `bit ${index % 7} of byte ${at}`).not.toBe('opened')
    }
  })

  test.each([
    ['alg none', { ...honest, alg: 'none' }, 'wrong-algorithm'],
    ['a MAC', { ...honest, alg: 'HS256' }, 'wrong-algorithm'],
    ['another curve', { ...honest, alg: 'ES384' }, 'wrong-algorithm'],
    ['no key', { alg: 'ES256', typ: sealType }, 'not-a-seal'],
    ['another type', { ...honest, typ: 'JWT' }, 'not-a-seal'],
    [
      'a point off the curve',
      { ...honest, jwk: { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } },
      'signature-wrong',
    ],
  ])('%s is named', async (_, changed, status) => {
    expect((await openSeal(signedName, bytes(withHeader(changed)))).status).toBe(status)
  })

  test('an unsecured token is no seal of ours', async () => {
    const status = (await openSeal(signedName, bytes(new UnsecuredJWT({}).encode()))).status
    expect(status).toBe('wrong-algorithm')
  })

  test('a payload of a later version says which', async () => {
    const later = await signs({ ...payload, format: 2 })
    expect(await openSeal(signedName, bytes(later))).toEqual({ status: 'future-version', format: 2 })
  })

  test('a field that the schema does not know is refused, by its place and without its value', async () => {
    const extra = await signs({ ...payload, wifiName: 'Familie Geheim' })
    const opened = await openSeal(signedName, bytes(extra))
    expect(opened.status).toBe('not-our-format')
    expect(JSON.stringify(opened)).not.toContain('Geheim')
  })

  async function signs(changed: object): Promise<string> {
    return new CompactSign(bytes(canonicalJson(changed)))
      .setProtectedHeader({ alg: 'ES256', typ: sealType, jwk: { ...key.publicJwk } })
      .sign(key.privateKey)
  }
})

test('an attachment beyond the bound is not looked at', async () => {
  expect(await openSeal(signedName, new Uint8Array(24_000_001))).toEqual({ status: 'too-large' })
})
