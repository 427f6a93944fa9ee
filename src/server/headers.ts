/** What differs between one site and another, or between building and writing. */
export type HeaderOptions = {
  /** Origins beside the own that the app may connect to (`connectSources` of the provider). */
  readonly connect: readonly string[]
  /** Sources of inline scripts allowed by their hash: `'sha256-…'`, quotes included. */
  readonly scriptHashes: readonly string[]
}

/**
 * Headers by path: `/*` for all, or a path that may end in `*`. All that match are sent; more specific ones come later, and
 * take the place of what a rule before them said under the same name.
 */
export type HeaderRules = readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[]

/** Where the barcode decoder's worker lies in a built site: a folder of its own, so that it can have a policy of its own. */
export const DECODER_FOLDER = 'assets/barcode'

/** Trusted Types: the one policy that may make script addresses (see `src/app/pwa/trusted.ts`). */
export const TRUSTED_POLICY = 'vorab'

/** Content Security Policy Level 3 with Trusted Types; nothing inline but what is named by its hash. */
export function contentSecurityPolicy({ connect, scriptHashes }: HeaderOptions): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scriptHashes],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connect],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [TRUSTED_POLICY],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/**
 * A worker has the policy of its own response. The decoder's may compile WebAssembly and fetch it from the site; it can't do
 * anything else, and no page may do that.
 */
export const decoderPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Every header that the site is served with, whoever serves it. */
export function headerRules(options: HeaderOptions): HeaderRules {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(options),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: `/${DECODER_FOLDER}/*`, headers: { 'Content-Security-Policy': decoderPolicy } },
    { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    {
      path: '/probe/*',
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Date',
        'Cache-Control': 'no-store, no-transform',
        'Timing-Allow-Origin': '*',
      },
    },
    { path: '/status/*', headers: { 'Cache-Control': 'no-store' } },
  ]
}

/** The headers of one path, by name. */
export function headersOf(rules: HeaderRules, path: string): Readonly<Record<string, string>> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  )
  return Object.assign({}, ...matching.map((rule) => rule.headers))
}

/** Takes back what `/*` said: Cloudflare Pages would send both, and two policies allow only what both allow. */
const TAKE_BACK = '! '

/** The rules as a `_headers` file, the notation that several static hosts read. */
export function writeHeadersFile(rules: HeaderRules): string {
  const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? {}
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => {
        const again = path !== '/*' && name in everywhere
        return `${again ? `  ${TAKE_BACK}${name}\n` : ''}  ${name}: ${value}\n`
      })
      return `${path}\n${lines.join('')}`
    })
    .join('\n')
}

/** Reads a `_headers` file back, so that the preview sends exactly what a static host will. */
export function readHeadersFile(text: string): HeaderRules {
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n').filter((line) => line.trim() !== ''))
  return blocks.flatMap(([path, ...lines]) => (path === undefined ? [] : [{ path, headers: readHeaders(lines) }]))
}

function readHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .filter((line) => !line.trim().startsWith(TAKE_BACK))
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
      }),
  )
}
