/**
 * SHA-256 (FIPS 180-4), passed in by the place that has it: 32 bytes. In a browser:
 * `async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))`.
 */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array | Promise<Uint8Array>
