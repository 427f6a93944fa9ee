import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { Phone } from '../test/e2e/phone.ts'
import { SiteServer } from '../test/e2e/site-server.ts'
import type { Bench } from './bench.ts'
import { writeLongGuide } from './step-paint/long-guide.ts'
import { pressAndTime } from './step-paint/press-and-time.ts'

const steps = 200
const rounds = 3

/** From an answer to the painted next step, over 200 steps, beside the bare stack: medians of each round, and their ratio. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-steps-'))
  try {
    const sites = { vorab: buildVorab(folder), bare: await buildBare(folder) }
    const vorab: number[] = []
    const bare: number[] = []
    // Taken in turns, so that whatever else the machine does falls on both.
    for (let round = 0; round < rounds; round++) {
      vorab.push(median(await timesOf(sites.vorab, '/g/long', 'Begin')))
      bare.push(median(await timesOf(sites.bare, '/', null)))
    }
    return { steps, rounds, vorabMs: vorab, bareMs: bare, ratio: Number((median(vorab) / median(bare)).toFixed(2)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function buildVorab(folder: string): string {
  const guides = join(folder, 'guides')
  writeLongGuide(guides, steps + 1)
  const outDir = join(folder, 'vorab')
  const vite = resolve('node_modules/vite/bin/vite.js')
  const env = { ...process.env, VORAB_GUIDES: guides, VORAB_UNPUBLISHED: 'allow' }
  // A process of its own, whose talk goes to standard error: standard output is for the figures.
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', outDir], { env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the site could not be built')
  return outDir
}

async function buildBare(folder: string): Promise<string> {
  const outDir = join(folder, 'bare')
  const root = resolve('bench/bare-stack')
  await build({ configFile: false, root, plugins: [react()], logLevel: 'error', build: { outDir, emptyOutDir: true } })
  // The server sends what this file says; the bare stack has no policy.
  writeFileSync(join(outDir, '_headers'), '/*\n')
  return outDir
}

async function timesOf(dist: string, address: string, begin: string | null): Promise<readonly number[]> {
  const server = await SiteServer.serves(dist)
  const phone = await Phone.switchedOn({ locale: 'en-GB' })
  try {
    await phone.page.goto(server.address + address)
    if (begin !== null) await phone.page.getByRole('button', { name: begin, exact: true }).click()
    await phone.page.getByRole('button', { name: 'Done', exact: true }).waitFor()
    return await pressAndTime(phone.page, steps)
  } finally {
    await phone.isThrownAway()
    await server.stops()
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(2))
}
