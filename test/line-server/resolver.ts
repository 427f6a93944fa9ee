import { allowAll, type Behaviour } from './site.ts'

/** What a resolver knows: for each name and type its records, or that there is no such name. */
export type Zone = Readonly<Record<string, Readonly<Partial<Record<'A' | 'AAAA' | 'MX', readonly string[]>>>>>

const types = { A: 1, AAAA: 28, MX: 15 } as const

/** A DNS server over HTTPS that answers in JSON, as the public ones do; `SERVFAIL` for names listed as failing. */
export function resolves(zone: Zone, failing: readonly string[] = []): Behaviour {
  return (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const name = searchParams.get('name') ?? ''
    const type = searchParams.get('type') as keyof typeof types
    const known = Object.hasOwn(zone, name) ? zone[name] : undefined
    const Answer = (known?.[type] ?? []).map((data) => ({ name, type: types[type], TTL: 60, data }))
    const Status = failing.includes(name) ? 2 : known === undefined ? 3 : 0
    allowAll(response)
    response.writeHead(200, { 'Content-Type': 'application/dns-json' })
    response.end(
      JSON.stringify({ Status, TC: false, RD: true, RA: true, Question: [{ name, type: types[type] }], Answer }),
    )
  }
}
