import type { WorkerFile } from './worker-file.ts'

/**
 * Files kept on demand of which some version is kept: somebody needed them, so an update brings its own along.
 * @param kept addresses of everything that is kept
 */
export function onceNeeded(files: readonly WorkerFile[], kept: readonly string[]): readonly WorkerFile[] {
  const names = new Set(kept.map(nameOf))
  return files.filter(({ part, url }) => part === 'on-demand' && names.has(nameOf(url)))
}

/** `decoder.wasm` of `/assets/decoder-B9x2.wasm`: what stays the same from version to version. */
function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/-[\w-]{8}(?=\.\w+$)/, '')
}
