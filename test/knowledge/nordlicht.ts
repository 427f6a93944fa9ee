import { readFileSync } from 'node:fs'
import { type Provider, parseProvider } from '../../src/provider/provider.ts'

/** The shipped provider's file, with what a test changes in it. */
export function nordlicht(change: { readonly [part in 'mail' | 'tv']?: object } = {}): Provider {
  const shipped = JSON.parse(readFileSync('public/provider.json', 'utf8'))
  const parsed = parseProvider({
    ...shipped,
    mail: { ...shipped.mail, ...change.mail },
    tv: { ...shipped.tv, ...change.tv },
  })
  if (parsed.status === 'invalid') throw new Error(parsed.problems.join('\n'))
  return parsed.provider
}
