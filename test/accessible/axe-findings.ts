import type axe from 'axe-core'
import type { ContextObject, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { comesToRest } from './comes-to-rest.ts'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with the page as it stands, one line each; nothing is left out. */
export function axeFindings(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: everything })
}

/** Only what depends on colours: for a second look at a page in the other theme. */
export function contrastFindings(page: Page): Promise<readonly string[]> {
  return run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })
}

async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  await comesToRest(page)
  return page.evaluate(findings, { ...options, resultTypes: ['violations'] } as RunOptions)
}

/** Runs in the page. */
async function findings(options: RunOptions): Promise<readonly string[]> {
  const { axe: here } = window as unknown as { readonly axe: typeof axe }
  const { violations } = await here.run(document as unknown as ContextObject, options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
