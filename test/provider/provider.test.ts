import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseProvider, probesOfNobody } from '../../src/provider/provider.ts'

const shipped = () => JSON.parse(readFileSync('public/provider.json', 'utf8')) as Record<string, unknown>

test('the file that ships is valid, and a key of a newer version is passed over', () => {
  expect(parseProvider({ ...shipped(), fromTomorrow: true }).status).toBe('ok')
})

test.each([
  ['phone of a department', { departments: { support: {} } }, 'departments.support'],
  ['plain http where https is due', { intakeUrl: 'http://intake.example/' }, 'intakeUrl'],
  ['site with a path', { site: 'https://vorab.example/app' }, 'site'],
  ['colour in words', { accent: 'red' }, 'accent'],
  ['a year too long', { keepDays: 366 }, 'keepDays'],
])('names the place of what is wrong: %s', (_, change, place) => {
  const read = parseProvider({ ...shipped(), ...change })
  expect(read.status === 'invalid' && read.problems.some((problem) => problem.startsWith(place))).toBe(true)
})

test('without a provider only the own site is asked', () => {
  const { otherHosts, canary, dnsOverHttps, router } = probesOfNobody()
  expect({ otherHosts, canary, dnsOverHttps, router }).toEqual({ otherHosts: [], canary: '/probe/canary.txt' })
})
