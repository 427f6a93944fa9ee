import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import type { Authority } from './certificate.ts'

/** Node trusts this authority too, until disposed of. */
export function trusting(authority: Authority): Disposable {
  const before = getCACertificates('default')
  setDefaultCACertificates([...before, authority.certificate])
  return { [Symbol.dispose]: () => setDefaultCACertificates(before) }
}
