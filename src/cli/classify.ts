import type { Verdict } from '../knowledge/cues/verdict.ts'
import type { MailFields } from '../knowledge/suspicious-mail/judge.ts'
import type { Provider } from '../provider/provider.ts'
import { type Command, WrongUsage } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { readProvider } from './read-provider.ts'

/** A text of 100 kB with every character escaped. */
const LONGEST_LINE = 1_000_000

/** One answer a line; `class` is always there, whatever came in. */
type Classified = { readonly class: string; readonly sure: number; readonly also: readonly string[] }
type Classify = (value: unknown) => Classified | null

/** What each kind needs is loaded when it is asked for. */
const kinds: Readonly<Record<string, (provider: Provider | null) => Promise<Classify>>> = {
  'mail-error': async () => ofText((await import('../knowledge/mail-error/classify.ts')).classifyMailError),
  'browser-error': async () => ofText((await import('../knowledge/browser-error/classify.ts')).classifyBrowserError),
  'tv-screen': async (provider) => {
    const { classifyTvScreen } = await import('../knowledge/tv-screen/classify.ts')
    return ofText((text) => classifyTvScreen(text, provider ?? undefined))
  },
  'kids-only': async () => ofText((await import('../knowledge/kids-only/classify.ts')).classifyKidsOnly),
  'suspicious-mail': async (provider) => {
    const { judgeMail } = await import('../knowledge/suspicious-mail/judge.ts')
    return (value) => {
      const fields = fieldsOf(value)
      return fields === null ? null : { also: [], ...judgeMail(fields, provider) }
    }
  },
}

export const classify: Command = {
  usage: `${Object.keys(kinds).join('|')} [--provider FILE]`,
  about: 'Says what pasted texts mean: one JSON value a line from standard input, one answer a line.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['provider'], { least: 1, most: 1 })
    const [kind = ''] = positionals
    const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    if (load === undefined) throw new WrongUsage(`nothing is called ${kind}`)
    const provider = options['provider'] === undefined ? null : readProvider(options['provider'], console)
    if (options['provider'] !== undefined && provider === null) return 1
    const answer = await load(provider)
    let number = 0
    let readable = true
    for await (const line of console.inputLines(LONGEST_LINE)) {
      number += 1
      if (line.trim() === '') continue
      const classified = answer(parsed(line))
      if (classified === null) {
        readable = false
        await console.report(`line ${number}: no JSON value of the kind that ${kind} takes — see the usage`)
      }
      await console.print(
        classified ?? { class: kind === 'suspicious-mail' ? 'cannot-tell' : 'other', sure: 0, also: [] },
      )
    }
    return readable ? 0 : 1
  },
}

function ofText(classifyText: (text: string) => Verdict<string>): Classify {
  return (value) => {
    if (typeof value !== 'string') return null
    const { class: found, sure, also, question } = classifyText(value)
    return { class: found, sure, also, ...(question === null ? {} : { question }) }
  }
}

/** `{"from", "subject", "link", "claims_to_be"}`, each a string, `null` or left out. */
function fieldsOf(value: unknown): MailFields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const field = (name: string) => {
    const found: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : null
    return found === null || found === undefined ? '' : typeof found === 'string' ? found : null
  }
  const [from, subject, link, claimsToBe] = [field('from'), field('subject'), field('link'), field('claims_to_be')]
  return from === null || subject === null || link === null || claimsToBe === null
    ? null
    : { from, subject, link, claimsToBe }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
