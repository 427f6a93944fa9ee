import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { connectSources } from '../provider/connect-sources.ts'
import { parseProvider } from '../provider/provider.ts'
import { decoderPolicy, type HeaderRules, headerRules, headersOf, readHeadersFile } from './headers.ts'
import { answerIntake } from './intake-endpoint.ts'
import { answerNames } from './name-endpoint.ts'
import { answerProbe } from './probe-endpoints.ts'
import { freshStatus } from './status-sample.ts'

/** Marks the inline scripts and styles of Vite's development client; a build has none. */
const DEV_NONCE = 'vorab-dev'

/** Where the barcode decoder's worker lies while writing. */
const DECODER_SOURCES = '/src/app/scan/worker/*'

type Next = () => void

/**
 * Everything that a provider's servers would answer, inside Vite's own server, so that nothing else has to be started:
 * security headers, probe endpoints, a resolver, an intake for files, a fresh status sample and, in the preview, pages and the fallback for deep links.
 */
export function embeddedServer(): Plugin {
  let publicDir = ''
  return {
    name: 'vorab:embedded-server',
    config: (_, { command, isPreview }) => {
      // Not `spa`: Vite would answer a script that is gone with the home page, and status 200.
      if (isPreview === true) return { appType: 'mpa' }
      return command === 'serve' ? { html: { cspNonce: DEV_NONCE } } : {}
    },
    configResolved(config) {
      publicDir = config.publicDir
    },
    configureServer(server) {
      const rules = devRules(publicDir)
      server.middlewares.use((request, response, next) => answer({ request, response, next, rules, files: publicDir }))
    },
    configurePreviewServer(server) {
      const dist = resolve(server.config.root, server.config.build.outDir)
      server.middlewares.use((request, response, next) => {
        const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'))
        answer({ request, response, rules, files: dist, next: () => toPage(dist, request, next) })
      })
    },
  }
}

function answer(exchange: {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly next: Next
  readonly rules: HeaderRules
  readonly files: string
}): void {
  const { request, response, next, rules, files } = exchange
  const path = pathOf(request)
  for (const [name, value] of Object.entries(headersOf(rules, path))) response.setHeader(name, value)
  if (answerProbe(request, response) || answerIntake(request, response) || answerNames(request, response)) return
  if (path === '/status/summary.json') {
    response.setHeader('Content-Type', 'application/json')
    response.end(freshStatus(readFileSync(join(files, 'status', 'summary.json'), 'utf8'), new Date()))
    return
  }
  next()
}

/** A folder's page where there is one, the empty `app.html` for every other address that could be a screen. */
function toPage(dist: string, request: IncomingMessage, next: Next): void {
  const path = pathOf(request)
  const isFile = existsSync(join(dist, path)) && statSync(join(dist, path)).isFile()
  const wantsPage = request.headers.accept?.includes('text/html') === true
  if (!isFile && wantsPage) {
    const page = join(path, 'index.html')
    request.url = existsSync(join(dist, page)) ? page : '/app.html'
  }
  next()
}

function pathOf(request: IncomingMessage): string {
  return decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)
}

/** While writing, Vite's client adds styles and a preamble of its own, marked by a nonce, and talks over a socket. */
function devRules(publicDir: string): HeaderRules {
  const parsed = parseProvider(JSON.parse(readFileSync(join(publicDir, 'provider.json'), 'utf8')))
  const connect = parsed.status === 'ok' ? connectSources(parsed.provider) : []
  const rules = headerRules({ connect: [...connect, 'ws:'], scriptHashes: [`'nonce-${DEV_NONCE}'`] })
  const pages = rules.map(({ path, headers }) => ({
    path,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        name === 'Content-Security-Policy'
          ? value.replace("style-src 'self'", `style-src 'self' 'nonce-${DEV_NONCE}'`)
          : value,
      ]),
    ),
  }))
  return [...pages, { path: DECODER_SOURCES, headers: { 'Content-Security-Policy': decoderPolicy } }]
}
