import { readFileSync } from 'node:fs'
import { judgeMail } from '../../src/knowledge/suspicious-mail/judge.ts'
import { shareOf, sharesBy } from './shares.ts'
import { readSamples } from './texts.ts'

type Mail = {
  /** Signs and weights were made without a look at it. */
  readonly fresh?: true
  readonly lang: string
  readonly phish: boolean
  readonly from: string
  readonly subject: string
  readonly link: string | null
  readonly claims_to_be: string
}

/** Phishing that is flagged, genuine mails that are wrongly flagged, and that nothing is called genuine without the provider's word. */
export function suspiciousTables(samples: string) {
  const own: readonly Mail[] = JSON.parse(readFileSync('bench/knowledge/suspicious-mails.json', 'utf8'))
  return {
    tuned: table(own.filter(({ fresh }) => fresh !== true)),
    fresh: table(own.filter(({ fresh }) => fresh === true)),
    samples: table(readSamples<Mail>(samples, 'suspicious-mail.json')),
  }
}

function table(mails: readonly Mail[]) {
  const judged = mails.map((mail) => ({
    mail,
    verdict: judgeMail(
      { from: mail.from, subject: mail.subject, link: mail.link ?? '', claimsToBe: mail.claims_to_be },
      null,
    ),
  }))
  const phish = judged.filter(({ mail }) => mail.phish)
  const genuine = judged.filter(({ mail }) => !mail.phish)
  return {
    phishFlagged: shareOf(phish.filter(({ verdict }) => verdict.class === 'suspicious').length, phish.length),
    phishFlaggedByLanguage: sharesBy(
      phish,
      ({ mail }) => mail.lang,
      ({ verdict }) => verdict.class === 'suspicious',
    ),
    genuineFlagged: shareOf(genuine.filter(({ verdict }) => verdict.class === 'suspicious').length, genuine.length),
    calledGenuine: judged.filter(({ verdict }) => verdict.class === 'genuine').length,
  }
}
