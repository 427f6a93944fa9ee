import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, bytes, context, date, integer, nested, octets, oid, sequence, set, utf8 } from './der.ts'

/** A server's key and certificate, PEM. */
export type Identity = { readonly key: string; readonly chain: string }

/** Signs identities; `certificate` is what a client has to trust. */
export type Authority = {
  readonly certificate: string
  readonly issue: (wanted: Wanted) => Identity
}

export type Wanted = {
  readonly host: string
  readonly from?: Date
  readonly until?: Date
}

const DAY_MS = 86_400_000
const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))

/**
 * An authority made anew, so that no key lies about and no program has to be installed: X.509 v3 (RFC 5280) with
 * ECDSA on P-256.
 */
export function newAuthority(): Authority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = 'Line server authority'
  const signer = { name, key: privateKey, keyId: keyId(publicKey) }
  const isAuthority = [
    extension('2.5.29.19', sequence(bytes(0x01, Buffer.from([0xff]))), true),
    extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
  ]
  const certificate = pem('CERTIFICATE', certify({ signer, name, publicKey, extensions: isAuthority }))
  return { certificate, issue: (wanted) => issue(signer, wanted) }
}

/** Signed by nobody but itself. */
export function selfSigned(host: string): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const signer = { name: host, key: privateKey, keyId: keyId(publicKey) }
  const der = certify({ signer, name: host, publicKey, extensions: [subjectName(host)] })
  return { key: pemKey(privateKey), chain: pem('CERTIFICATE', der) }
}

type Signer = { readonly name: string; readonly key: KeyObject; readonly keyId: Buffer }

function issue(signer: Signer, { host, from, until }: Wanted): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const extensions = [subjectName(host), extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')), false)]
  const der = certify({ signer, name: host, publicKey, extensions, ...(from && { from }), ...(until && { until }) })
  return { key: pemKey(privateKey), chain: pem('CERTIFICATE', der) }
}

function certify(wanted: {
  readonly signer: Signer
  readonly name: string
  readonly publicKey: KeyObject
  readonly extensions: readonly Buffer[]
  readonly from?: Date
  readonly until?: Date
}): Buffer {
  const { signer, name, publicKey, extensions } = wanted
  const from = wanted.from ?? new Date(Date.now() - DAY_MS)
  const until = wanted.until ?? new Date(Date.now() + 30 * DAY_MS)
  const identifiers = [
    extension('2.5.29.14', octets(keyId(publicKey)), false),
    extension('2.5.29.35', sequence(bytes(0x80, signer.keyId)), false),
  ]
  const toSign = sequence(
    context(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    ECDSA_SHA256,
    commonName(signer.name),
    sequence(date(from), date(until)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions, ...identifiers)),
  )
  return sequence(toSign, ECDSA_SHA256, bits(sign('sha256', toSign, signer.key), 0))
}

function commonName(name: string): Buffer {
  return sequence(set(sequence(oid('2.5.4.3'), utf8(name))))
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  const flag = critical ? [bytes(0x01, Buffer.from([0xff]))] : []
  return sequence(oid(id), ...flag, octets(value))
}

/** subjectAltName (RFC 5280, 4.2.1.6): an IPv4 address or a host name. */
function subjectName(host: string): Buffer {
  const isAddress = /^\d+\.\d+\.\d+\.\d+$/.test(host)
  const general = isAddress ? bytes(0x87, Buffer.from(host.split('.').map(Number))) : bytes(0x82, Buffer.from(host))
  return extension('2.5.29.17', nested(0x30, general), false)
}

function keyId(publicKey: KeyObject): Buffer {
  return createHash('sha1')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
}

function pemKey(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
