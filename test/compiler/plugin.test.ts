import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { type GuidesPluginOptions, guidesPlugin } from '../../src/compiler/plugin.ts'
import { publishGuide } from '../../src/compiler/publish-guide.ts'
import { guidesSaved } from '../../src/guide/saved-guides.ts'
import { temporaryFolder, writeLamp } from './guides-folder.ts'
import { LampGuide } from './lamp-guide.ts'

/** A site of one page that lists the guides. */
function site(): string {
  const root = temporaryFolder()
  writeFileSync(join(root, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>')
  writeFileSync(
    join(root, 'main.js'),
    "import { listings, registry } from 'virtual:vorab/guides'\nglobalThis.told = JSON.stringify([listings, registry])\n",
  )
  writeLamp(join(root, 'guides'))
  return root
}

function publish(root: string): void {
  const { guides, registry } = compileGuides(join(root, 'guides'))
  if (guides[0] !== undefined) publishGuide(join(root, 'guides'), guides[0], registry)
}

const config = (root: string, options?: GuidesPluginOptions) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [guidesPlugin(options)],
})

describe('a build', { timeout: 30_000 }, () => {
  test('lists the guides and holds a bundle of each language and revision', async () => {
    const root = site()
    publish(root)
    await build(config(root))
    const [fingerprint] = readdirSync(join(root, 'dist/guides/lamp'))
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/)
    expect(readdirSync(join(root, 'dist/guides/lamp', fingerprint ?? '')).sort()).toEqual([
      'de.json',
      'en.json',
      'sv.json',
    ])
    const bundle = JSON.parse(readFileSync(join(root, 'dist/guides/lamp', fingerprint ?? '', 'de.json'), 'utf8'))
    expect(bundle).toMatchObject({
      flow: { guide: 'lamp', revision: 1 },
      words: { language: 'de', title: 'Die Lampe ist dunkel' },
    })
    const [script = ''] = readdirSync(join(root, 'dist/assets'))
    const source = readFileSync(join(root, 'dist/assets', script), 'utf8')
    expect(source).toContain('Lampan är mörk')
    expect(source).not.toContain('Lyser lampan?')
  })

  test('fails with every problem', async () => {
    const root = site()
    writeLamp(
      join(root, 'guides'),
      new LampGuide().change('flow.yaml', 'measure: reach', 'measure: reech').change('sv.md', 'agent: Paus\n', ''),
    )
    await expect(build(config(root))).rejects.toThrow(
      /2 problems in the guides:\nguides\/lamp\/flow\.yaml:56: .*\nguides\/lamp\/sv\.md:47: /,
    )
  })

  test('fails where a change is not published, unless that is allowed for a try', async () => {
    const root = site()
    await expect(build(config(root))).rejects.toThrow('VORAB_UNPUBLISHED=allow')
    await build(config(root, { allowUnpublished: true }))
    const [script = ''] = readdirSync(join(root, 'dist/assets'))
    expect(readFileSync(join(root, 'dist/assets', script), 'utf8')).toMatch(/revision"?:0/)
  })
})

describe('while writing', { timeout: 30_000 }, () => {
  async function developing(root: string): Promise<ViteDevServer> {
    const server = await createServer({ ...config(root), server: { port: 0, host: '127.0.0.1' } })
    onTestFinished(() => server.close())
    await server.listen()
    return server
  }

  async function get(server: ViteDevServer, path: string): Promise<Response> {
    const address = server.httpServer?.address()
    return fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`)
  }

  type Told = { readonly listings: readonly { readonly fingerprint: string }[]; readonly problems: readonly string[] }

  /** What the page is told after a save; saved again until the watcher, which starts on its own, has noticed one. */
  async function save(server: ViteDevServer, lamp: LampGuide): Promise<Told> {
    const told: Told[] = []
    vi.spyOn(server.environments.client.hot, 'send').mockImplementation((event: unknown, payload?: unknown) => {
      if (event === guidesSaved) told.push(payload as Told)
    })
    return vi.waitFor(
      () => {
        writeLamp(join(server.config.root, 'guides'), lamp)
        const last = told.at(-1)
        if (last === undefined) throw new Error('the page was told nothing')
        return last
      },
      { interval: 300, timeout: 25_000 },
    )
  }

  test('saving a file tells the page, and old bundles stay for the run that pinned one', async () => {
    const root = site()
    const server = await developing(root)
    const before = compileGuides(join(root, 'guides')).guides[0]?.fingerprint.slice(0, 16)
    expect(await (await get(server, `/guides/lamp/${before}/de.json`)).json()).toMatchObject({
      words: { title: 'Die Lampe ist dunkel' },
    })
    const told = await save(server, new LampGuide().change('de.md', '# Die Lampe ist dunkel', '# Die Lampe ist aus'))
    const after = told.listings[0]?.fingerprint.slice(0, 16)
    expect(await (await get(server, `/guides/lamp/${after}/de.json`)).json()).toMatchObject({
      words: { title: 'Die Lampe ist aus' },
    })
    expect((await get(server, `/guides/lamp/${before}/de.json`)).status).toBe(200)
    const module = await server.transformRequest('virtual:vorab/guides')
    expect(module?.code).toContain('Die Lampe ist aus')
  })

  test('a mistake is told, and the last good state stays on the page', async () => {
    const root = site()
    const server = await developing(root)
    const told = await save(server, new LampGuide().change('flow.yaml', 'start: lit', 'start: litt'))
    expect(told.problems).toEqual([
      'guides/lamp/flow.yaml:3: a run begins at litt, which does not exist — did you mean lit?',
    ])
    const module = await server.transformRequest('virtual:vorab/guides')
    expect(module?.code).toContain('Die Lampe ist dunkel')
  })
})
