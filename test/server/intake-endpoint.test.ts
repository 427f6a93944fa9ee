import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { answerIntake } from '../../src/server/intake-endpoint.ts'

async function intake(): Promise<(body: string, headers?: Record<string, string>, method?: string) => Promise<number>> {
  const server = createServer((request, response) => {
    if (!answerIntake(request, response)) response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return async (body, headers = {}, method = 'POST') => {
    const given = { 'Content-Type': 'application/pdf', ...headers }
    const sent = method === 'GET' ? {} : { body }
    return (await fetch(`http://127.0.0.1:${port}/intake`, { method, headers: given, ...sent })).status
  }
}

const key = (text: string) => ({ 'Idempotency-Key': `"${text}"` })

test('a file is taken once under its key; another one under the same key is refused', async () => {
  const send = await intake()
  expect(await send('one', key('a'))).toBe(201)
  expect(await send('one', key('a'))).toBe(200)
  expect(await send('two', key('a'))).toBe(422)
  expect(await send('two', key('b'))).toBe(201)
})

test.each([
  ['without a key', {}, 'POST', 400],
  ['a key without quotes', { 'Idempotency-Key': 'a' }, 'POST', 400],
  ['no PDF', { ...key('c'), 'Content-Type': 'text/plain' }, 'POST', 415],
  ['only looked at', key('c'), 'GET', 405],
])('is refused: %s', async (_, headers, method, status) => {
  const send = await intake()
  expect(await send('x', headers as Record<string, string>, method as string)).toBe(status)
})

test('a file that is too large is refused', async () => {
  const send = await intake()
  expect(await send('x'.repeat(12_000_001), key('large'))).toBe(413)
})
