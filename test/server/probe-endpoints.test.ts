import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerProbe, CANARY_BODY, MOST_PROBE_BYTES } from '../../src/server/probe-endpoints.ts'

const server = createServer((asked, answer) => {
  if (answerProbe(asked, answer)) return
  answer.statusCode = 418
  answer.end()
})
let site = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address === 'object' && address) site = `http://127.0.0.1:${address.port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('the canary has the body that devices compare', async () => {
  const answer = await fetch(`${site}/probe/canary.txt?nonce=1`)
  expect(await answer.text()).toBe(CANARY_BODY)
})

test('a ping is answered with nothing but headers, the time among them', async () => {
  const answer = await fetch(`${site}/probe/ping`)
  expect(answer.status).toBe(204)
  expect(Date.parse(answer.headers.get('Date') ?? '')).not.toBeNaN()
})

test.each([0, 1, 65_536, 1_000_001])('%i bytes are asked for and come', async (bytes) => {
  const answer = await fetch(`${site}/probe/down?bytes=${bytes}`)
  expect(answer.headers.get('Content-Length')).toBe(`${bytes}`)
  expect((await answer.arrayBuffer()).byteLength).toBe(bytes)
})

test('what comes down cannot be made smaller on the way', async () => {
  const body = await (await fetch(`${site}/probe/down?bytes=300000`)).blob()
  const packed = await new Response(body.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
  expect(packed.byteLength).toBeGreaterThan(299_000)
})

test.each(['', '?bytes=', '?bytes=-1', '?bytes=1.5', '?bytes=many', `?bytes=${MOST_PROBE_BYTES + 1}`, '?bytes=1e99'])(
  '/probe/down%s is refused',
  async (query) => {
    const answer = await fetch(`${site}/probe/down${query}`)
    expect(answer.status).toBe(400)
  },
)

test('what is sent up is swallowed', async () => {
  const answer = await fetch(`${site}/probe/up`, { method: 'POST', body: new Uint8Array(2_000_000) })
  expect(answer.status).toBe(204)
})

test('an upload without end is cut off', async () => {
  let sent = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000
      controller.enqueue(new Uint8Array(1_000_000))
      if (sent > 3 * MOST_PROBE_BYTES) controller.close()
    },
  })
  const answer = fetch(`${site}/probe/up`, { method: 'POST', body: endless, duplex: 'half' } as RequestInit)
  const status = await answer.then(
    (response) => response.status,
    () => 'cut off',
  )
  expect([413, 'cut off']).toContain(status)
  expect(sent).toBeLessThan(2 * MOST_PROBE_BYTES)
})

test.each([
  ['GET', '/probe/up', 405],
  ['OPTIONS', '/probe/up', 204],
  ['GET', '/probe/nothing-here', 404],
  ['GET', '/elsewhere', 418],
])('%s %s → %i', async (method, path, status) => {
  expect((await fetch(site + path, { method })).status).toBe(status)
})

test('nothing of what was asked is echoed', async () => {
  for (const path of ['/probe/canary.txt', '/probe/ping', '/probe/nothing', '/probe/down']) {
    const answer = await fetch(`${site}${path}?bytes=x&secret=geheim`, { headers: { 'X-Own': 'geheim' } })
    expect(`${JSON.stringify([...answer.headers])}${await answer.text()}`).not.toContain('geheim')
  }
})
