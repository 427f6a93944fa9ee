import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { type Language, languages } from '../src/guide/language.ts'
import { findBrowser } from '../test/browser/find-browser.ts'
import { SiteServer } from '../test/e2e/site-server.ts'
import { aPlace } from '../test/screens/places.ts'
import type { ReadyRun } from '../test/screens/ready-runs.ts'
import { Visitor } from '../test/screens/visitor.ts'
import type { Bench } from './bench.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Lighthouse's scores (of 100) and the layout shift under its mobile emulation, on the built site, in each language
 * (`VORAB_BENCH_LANGUAGES`, such as `de,sv`: only these): home and a guide's start, both also with something begun, a step,
 * the call card; with whatever keeps a score from 100.
 */
export const bench: Bench = async () => {
  const server = await SiteServer.serves()
  const profile = mkdtempSync(join(tmpdir(), 'vorab-lighthouse-'))
  // Here, because every section is loaded before one is chosen, and this takes seconds.
  const [{ launch }, { default: lighthouse }] = await Promise.all([import('chrome-launcher'), import('lighthouse')])
  const found = await findBrowser()
  const chrome = await launch({
    chromePath: found.executablePath,
    chromeFlags: [...found.args, '--headless=new', '--lang=en'],
    userDataDir: profile,
    envVars: { ...process.env, ...found.env },
  })
  const measure = async (path: string, afresh: boolean) => {
    const flags = {
      port: chrome.port,
      onlyCategories: [...categories],
      disableStorageReset: !afresh,
    }
    const result = await lighthouse(server.address + path, flags)
    if (result === undefined) throw new Error(`nothing came of ${path}`)
    return figuresOf(result.lhr)
  }
  try {
    const home = await measure('/', true)
    const fresh = await inEach(async (language) => ({
      home: await measure(`/${language}/`, true),
      guideStart: await measure(`/${language}/g/restart-router/`, true),
    }))
    const { step, call } = await bringRuns(chrome.port, server)
    const begun = await inEach(async (language) => ({
      homeWithRuns: await measure(`/${language}/`, false),
      guideStartWithRuns: await measure(`/${language}/g/${step.guide}/`, false),
      step: await measure(`/${language}/run/${step.run}`, false),
      callCard: await measure(`/${language}/run/${call.run}/summary`, false),
    }))
    return { home, fresh, begun }
  } finally {
    chrome.kill()
    await server.stops()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** One after the other: two at a time would slow each other down. */
async function inEach<T>(look: (language: Language) => Promise<T>): Promise<Partial<Record<Language, T>>> {
  const wanted = process.env['VORAB_BENCH_LANGUAGES']?.split(',') ?? languages
  const seen: Partial<Record<Language, T>> = {}
  for (const language of languages) if (wanted.includes(language)) seen[language] = await look(language)
  return seen
}

/** Into the profile that Lighthouse looks at. */
async function bringRuns(
  port: number,
  server: SiteServer,
): Promise<{ readonly step: ReadyRun; readonly call: ReadyRun }> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  try {
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
    const visitor = await Visitor.sitsAt(page, server, 'en')
    const step = aPlace(visitor.runs, (run) => run.step?.kind === 'ask' && run.step.pictures.length > 0)
    const call = aPlace(visitor.runs, ({ end, revision }) => end === 'call' && revision > 0)
    await visitor.bringsRuns([step, call])
    // As on any device on which something was begun: the first screen has been there since.
    await visitor.opens('/')
    await visitor.sees(visitor.words.app.home.resume)
    await page.close()
    return { step, call }
  } finally {
    await browser.close()
  }
}

function figuresOf({ categories: scores, audits }: Result): unknown {
  const score = (name: string) => Math.round((scores[name]?.score ?? 0) * 100)
  const wanting = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => scores[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
  return {
    ...Object.fromEntries(categories.map((name) => [name, score(name)])),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? null,
    wanting: wanting.map(({ id }) => id),
  }
}
