import { isLanguage, type Language } from '../../guide/language.ts'

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

const forms = {
  s: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  c: /^[A-Z0-9-]{1,20}$/,
  n: /^[A-Za-z0-9_-]{1,43}$/,
  r: /^[0-9A-Za-z]{12,24}$/,
  p: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
} as const

/** Reads the part behind `#`; whatever does not have its form is not there. */
export function readGuideLink(hash: string): GuideLink {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const read = (name: keyof typeof forms) => {
    const value = given.get(name)
    return value !== null && value.length <= 64 && forms[name].test(value) ? value : null
  }
  const language = given.get('l')
  return {
    step: read('s'),
    language: isLanguage(language) ? language : null,
    caseReference: read('c'),
    nonce: read('n'),
    code: read('r'),
    provider: read('p'),
  }
}
