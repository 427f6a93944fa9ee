import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { LampGuide } from './lamp-guide.ts'

/** A folder of its own for a test, removed with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-guides-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes the guide of the tests into a folder of guides. */
export function writeLamp(folder: string, lamp = new LampGuide()): void {
  for (const [name, text] of lamp.files) {
    const path = join(folder, 'lamp', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
