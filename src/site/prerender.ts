import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type PluginOption } from 'vite'
import type { Page } from './page/page.ts'
import { emptyPageHtml, pageHtml } from './page-html.ts'

export type PrerenderOptions = {
  readonly root: string
  /** The built site; `index.html` in it is the template and becomes the first page. */
  readonly dist: string
  /** What the app's modules need to compile, made anew: a plugin serves one build only. */
  readonly plugins: () => PluginOption[]
}

/**
 * Draws the pages into the built site, whoever the provider is: home, guide starts and privacy in every language, and
 * `app.html` for all other addresses. Before the service worker's list is made, or it would hold the pages' revisions
 * from before.
 */
export async function prerender({ root, dist, plugins }: PrerenderOptions): Promise<void> {
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const frame = { template, beforePaint: await inlineScript(root) }
  const pages = await drawPages(root, plugins())
  for (const page of pages) {
    write(join(dist, page.address, 'index.html'), pageHtml(page, frame))
  }
  const home = pages.find(({ address }) => address === '/')
  if (home === undefined) throw new Error('no page is drawn for /')
  write(join(dist, 'app.html'), emptyPageHtml(frame, home))
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

async function drawPages(root: string, plugins: PluginOption[]): Promise<readonly Page[]> {
  const outDir = join(root, '.build', `prerender-${process.pid}`)
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins,
      build: { ssr: 'src/app/main-prerender.tsx', outDir, emptyOutDir: true },
    })
    const module: { readonly prerenderPages: () => Promise<readonly Page[]> } = await import(
      pathToFileURL(join(outDir, 'main-prerender.js')).href
    )
    return await module.prerenderPages()
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** The script that picks language and theme, as one line that runs by itself. */
async function inlineScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: 'src/app/before-paint.ts', formats: ['iife'], name: 'vorab' },
    },
  })
  const outputs = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : []
  const code = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []))[0]
  if (code === undefined) throw new Error('before-paint.ts came out empty')
  return code.trim()
}
