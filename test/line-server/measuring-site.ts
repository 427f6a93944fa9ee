import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { type Behaviour, type Site, type SiteOptions, startSite, wellBehaved } from './site.ts'

/** The probe endpoints and a page that measures with them, as `measuring-page.ts` has it, on one origin. */
export async function startMeasuringSite(options: SiteOptions & { readonly files?: Files } = {}): Promise<Site> {
  const { files = {}, ...rest } = options
  const script = await bundle()
  const site = await startSite(rest)
  site.behaves(measuring({ '/page.js': script, ...files }))
  return site
}

/** Scripts by their paths. */
export type Files = Readonly<Record<string, string>>

/** `policy`: a Content Security Policy for the page. */
export function measuring(files: Files, policy?: string): Behaviour {
  const scripts = Object.keys(files).filter((path) => !path.includes('worker'))
  const page = `<!doctype html><title>Line</title><link rel="icon" href="data:,">${scripts
    .map((path) => `<script ${path === '/page.js' ? 'type="module"' : ''} src="${path}"></script>`)
    .join('')}`
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname.startsWith('/probe/')) return wellBehaved(request, response)
    const file = files[pathname]
    if (file !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' })
      response.end(file)
      return
    }
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy)
    response.writeHead(200, { 'Content-Type': 'text/html' })
    response.end(page)
  }
}

/** The page's script, in one file. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('./measuring-page.ts', import.meta.url)), formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  for (const output of outputs) {
    if (!('output' in output)) continue
    for (const file of output.output) if (file.type === 'chunk') return file.code
  }
  throw new Error('the measuring page did not build')
}
