import { ask } from './ask.ts'
import type { ProbeContext } from './probe.ts'
import type { NameSeen } from './rating/dns.ts'
import { type NameAnswer, parseNameAnswer, type RecordType, recordData } from './rating/dns-answer.ts'

type Lookup = { readonly resolver: string; readonly name: string; readonly type: RecordType }

/** One question to the provider's resolver over HTTPS; `null` where it does not answer, or is none. */
export async function lookUp(signal: AbortSignal, context: ProbeContext, what: Lookup): Promise<NameAnswer | null> {
  const text = await answerText(signal, context, what)
  return text === null ? null : parseNameAnswer(text, what.type)
}

/** What the records of the name say, as the resolver writes it; `null` where it does not answer, or is none. */
export async function lookUpData(
  signal: AbortSignal,
  context: ProbeContext,
  what: Lookup,
): Promise<readonly string[] | null> {
  const text = await answerText(signal, context, what)
  return text === null ? null : recordData(text, what.type)
}

async function answerText(
  signal: AbortSignal,
  context: ProbeContext,
  { resolver, name, type }: Lookup,
): Promise<string | null> {
  const answer = await ask(signal, context, {
    url: `${resolver}${resolver.includes('?') ? '&' : '?'}name=${encodeURIComponent(name)}&type=${type}`,
    fresh: false,
    headers: { Accept: 'application/dns-json' },
    withinMs: context.limits.dnsMs,
    mostBytes: context.limits.dnsBytes,
  })
  return answer.kind === 'answered' && answer.status === 200 ? answer.text : null
}

/** Whether the name exists, and has addresses. */
export async function lookUpName(
  signal: AbortSignal,
  context: ProbeContext,
  what: { readonly resolver: string; readonly name: string },
): Promise<NameSeen> {
  const [v4, v6] = await Promise.all([
    lookUp(signal, context, { ...what, type: 'A' }),
    lookUp(signal, context, { ...what, type: 'AAAA' }),
  ])
  const known = [v4, v6].filter((one) => one !== null)
  const addresses = known.reduce((sum, one) => sum + (one.kind === 'exists' ? one.records : 0), 0)
  if (known.length === 0) return { kind: 'unknown' }
  if (known.some((one) => one.kind === 'exists')) return { kind: 'exists', addresses }
  return { kind: known.some((one) => one.kind === 'no-such-name') ? 'no-such-name' : 'failing' }
}
