import { isLanguage, type Language } from './language.ts'

/**
 * What a guide link may carry behind its `#`, and nothing else: `#s=step&l=language&c=case&n=nonce&r=code&p=provider`. Each part
 * has a closed form, so that no text of a stranger is ever shown.
 */
export type GuideLink = {
  readonly step: string | null
  readonly language: Language | null
  readonly caseReference: string | null
  readonly nonce: string | null
  readonly code: string | null
  readonly provider: string | null
}

export const emptyLink: GuideLink = {
  step: null,
  language: null,
  caseReference: null,
  nonce: null,
  code: null,
  provider: null,
}

const forms = {
  s: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  c: /^[A-Z0-9-]{1,20}$/,
  n: /^[A-Za-z0-9_-]{1,43}$/,
  r: /^[0-9A-Za-z]{12,24}$/,
  p: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
} as const

/** Longer parts do not exist: 43 characters of a nonce are the longest. */
const mostCharacters = 64

/** Reads the part behind `#`; whatever does not have its form is not there. A part given twice counts once, the first. */
export function readGuideLink(hash: string): GuideLink {
  const parts = new Map<string, string>()
  for (const pair of hash.replace(/^#/, '').slice(0, 600).split('&')) {
    const [name = '', value = ''] = pair.split('=', 2)
    if (!parts.has(name)) parts.set(name, value)
  }
  const read = (name: keyof typeof forms) => {
    const value = parts.get(name)
    return value !== undefined && value.length <= mostCharacters && forms[name].test(value) ? value : null
  }
  const language = parts.get('l')
  return {
    step: read('s'),
    language: isLanguage(language) ? language : null,
    caseReference: read('c'),
    nonce: read('n'),
    code: read('r'),
    provider: read('p'),
  }
}

/** Whether a link was cut off or altered on its way: it has a part of ours, and that part has not its form. */
export function hasBrokenPart(hash: string): boolean {
  const read = readGuideLink(hash)
  const found = { s: read.step, l: read.language, c: read.caseReference, n: read.nonce, r: read.code, p: read.provider }
  return hash
    .replace(/^#/, '')
    .slice(0, 600)
    .split('&')
    .some((pair) => {
      const [name = ''] = pair.split('=', 1)
      return Object.hasOwn(found, name) && found[name as keyof typeof found] === null
    })
}

/** The part behind `#`, without it; empty where there is nothing to say. No part needs escaping, by its form. */
export function writeGuideLink(link: GuideLink): string {
  const parts = [
    ['s', link.step],
    ['l', link.language],
    ['c', link.caseReference],
    ['n', link.nonce],
    ['r', link.code],
    ['p', link.provider],
  ] as const
  return parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&')
}

/** Whether a text may stand in a link as a case reference. */
export function isCaseReference(text: string): boolean {
  return forms.c.test(text)
}
