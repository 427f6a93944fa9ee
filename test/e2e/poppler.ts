import { execFileSync } from 'node:child_process'

/** @throws with what to install where the tool is missing. */
export function poppler(tool: 'pdftotext' | 'pdfdetach' | 'pdfinfo', ...args: readonly string[]): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${tool} is not on this machine; it comes with poppler (Debian: apt-get install poppler-utils)`)
    throw error
  }
}
