import { mirrorWorkerUrl } from '../../store/mirror-worker-url.ts'
import { barcodeWorkerUrl } from '../scan/barcode-worker-url.ts'

/** Where the service worker lies. Its address must stay the same for ever, or installed sites never see an update. */
export const SERVICE_WORKER = '/sw.js'

/** Every script that this app starts by its address. A new worker is one more line here. */
const addresses: ReadonlySet<string> = new Set([SERVICE_WORKER, mirrorWorkerUrl, barcodeWorkerUrl])

type Policy = { readonly createScriptURL: (address: string) => string }
type TrustedTypes = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy
}

/** Made once, when this module is loaded: the Content Security Policy allows the name a single time. */
const policy = makePolicy((globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes)

/**
 * The address as the browser wants it to start a worker: under enforced Trusted Types only this policy's objects pass.
 * @throws TypeError for any address that is not in the set
 */
export function trustedScript(address: string): string {
  return policy.createScriptURL(address)
}

function makePolicy(trustedTypes: TrustedTypes | undefined): Policy {
  const rules = { createScriptURL: onlyOurs }
  return trustedTypes ? trustedTypes.createPolicy('vorab', rules) : rules
}

function onlyOurs(address: string): string {
  if (addresses.has(address)) return address
  throw new TypeError(`not a script of ours: ${address}`)
}
