import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { probes } from '../../src/probes/probes.ts'
import { answerNames } from '../../src/server/name-endpoint.ts'
import { answerProbe } from '../../src/server/probe-endpoints.ts'
import { contextAt } from '../probes/probe-context.ts'

const server = createServer((request, response) => {
  if (!answerProbe(request, response) && !answerNames(request, response)) response.writeHead(404).end()
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((closed) => server.close(closed)))

const asked = (query: string) => fetch(`${origin}/dns-query?${query}`)

describe("the demo provider's resolver", () => {
  test.each([
    ['this device', 'name=localhost&type=A', { Status: 0, Answer: [{ type: 1, data: '127.0.0.1' }] }],
    [
      'this device, in the other family',
      'name=LOCALHOST&type=AAAA',
      { Status: 0, Answer: [{ type: 28, data: '::1' }] },
    ],
    ['this device, which takes no mail', 'name=localhost&type=MX', { Status: 0, Answer: [] }],
    ['a name that nobody has', 'name=kunde.example&type=A', { Status: 3, Answer: [] }],
  ])('knows %s', async (_, query, said) => {
    const response = await asked(query)
    expect(response.headers.get('content-type')).toBe('application/dns-json')
    expect(await response.json()).toMatchObject(said)
  })

  test.each(['', 'name=a.example', 'name=a.example&type=TXT', 'name=a%20b&type=A', `name=${'a'.repeat(300)}&type=A`])(
    'refuses what is no question: %s',
    async (query) => {
      expect((await asked(query)).status).toBe(400)
    },
  )

  test('leaves every other path alone', async () => {
    expect((await fetch(`${origin}/dns`)).status).toBe(404)
  })

  test('is what the probe of names can ask', async () => {
    const dns = await probes.dns.load()
    const { signal } = new AbortController()
    const read = async (domain: string | null) =>
      (await dns(signal, contextAt(origin, { domain, probes: { dnsOverHttps: `${origin}/dns-query` } }))).level
    expect(await read('kunde.example')).toBe('no-such-domain')
  })
})
