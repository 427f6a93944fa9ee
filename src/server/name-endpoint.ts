import { Resolver } from 'node:dns/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'

const types = { A: 1, AAAA: 28, MX: 15 } as const
type RecordType = keyof typeof types

/** RCODE (RFC 1035, section 4.1.1). */
const FOUND = 0
const SERVER_FAILED = 2
const NO_SUCH_NAME = 3

type Found = { readonly status: number; readonly records: readonly string[] }

/**
 * The demo provider's resolver, `GET /dns-query?name=…&type=…` as `application/dns-json`: whatever this machine's own name
 * server says, so that no third party is asked that is not asked anyway. Keeps nothing.
 * @returns false where the path is not its own.
 */
export function answerNames(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname !== '/dns-query') return false
  const name = searchParams.get('name')?.toLowerCase() ?? ''
  const type = searchParams.get('type') ?? ''
  if (!isName(name) || !isType(type)) {
    response.statusCode = 400
    response.end()
    return true
  }
  void look(name, type).then((found) => tell(response, { name, type, ...found }))
  return true
}

function tell(
  response: ServerResponse,
  { name, type, status, records }: Found & { readonly name: string; readonly type: RecordType },
): void {
  const Answer = records.map((data) => ({ name, type: types[type], TTL: 60, data }))
  response.setHeader('Content-Type', 'application/dns-json')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify({ Status: status, Question: [{ name, type: types[type] }], Answer }))
}

async function look(name: string, type: RecordType): Promise<Found> {
  if (isLoopback(name)) return { status: FOUND, records: type === 'A' ? ['127.0.0.1'] : type === 'AAAA' ? ['::1'] : [] }
  if (isReserved(name)) return { status: NO_SUCH_NAME, records: [] }
  try {
    return { status: FOUND, records: await ask(name, type) }
  } catch (error) {
    const { code } = error as { readonly code?: string }
    if (code === 'ENODATA') return { status: FOUND, records: [] }
    return { status: code === 'ENOTFOUND' ? NO_SUCH_NAME : SERVER_FAILED, records: [] }
  }
}

async function ask(name: string, type: RecordType): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 })
  if (type !== 'MX') return (await resolver.resolve(name, type)) as readonly string[]
  const exchangers = await resolver.resolveMx(name)
  return exchangers.map(({ priority, exchange }) => `${priority} ${exchange}`)
}

/** RFC 6761, section 6.3. */
function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost')
}

/** Names that nobody has (RFC 6761, RFC 2606): nobody is asked about them either. */
function isReserved(name: string): boolean {
  return /(?:^|\.)(?:example|invalid|test)$/.test(name)
}

function isName(name: string): boolean {
  return /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/.test(name)
}

function isType(type: string): type is RecordType {
  return Object.hasOwn(types, type)
}
