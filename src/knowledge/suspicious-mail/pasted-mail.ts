import { cleanText } from '../text/clean.ts'
import type { MailFields } from './judge.ts'

const LONGEST = 25_000

/**
 * What a person pasted of a mail, as fields: header lines in any of the three languages, else the first address and the
 * first link in the text. A text without any of them leaves the fields empty.
 */
export function readPastedMail(pasted: string): MailFields {
  const text = cleanText(pasted.slice(0, LONGEST))
  const lines = text.split('\n').slice(0, 400)
  const labelled = (label: RegExp) =>
    lines.map((line) => label.exec(line.slice(0, 1_000))?.[1]?.trim() ?? '').find((value) => value !== '') ?? ''
  const from = labelled(/^\s{0,20}(?:von|from|från|avsändare|absender|sender)\s?:\s?(.+)$/i)
  const subject = labelled(/^\s{0,20}(?:betreff|subject|ämne|rubrik)\s?:\s?(.+)$/i)
  const link =
    /https?:\/\/[^\s<>"']{1,1000}/i.exec(text)?.[0] ?? labelled(/^\s{0,20}(?:link|länk|url|adresse)\s?:\s?(.+)$/i)
  const address =
    lines
      .map((line) => /[^\s<>"'(),;:]{1,128}@[\p{L}\p{N}.-]{3,253}/u.exec(line.slice(0, 1_000))?.[0] ?? '')
      .find((value) => value !== '') ?? ''
  return {
    from: from.includes('@') ? from : `${from} ${address === '' ? '' : `<${address}>`}`.trim(),
    subject: subject || firstWords(lines),
    link,
    claimsToBe: '',
  }
}

/** Without a subject, what the mail begins with. */
function firstWords(lines: readonly string[]): string {
  return lines
    .filter((line) => !/@|https?:/.test(line))
    .join(' ')
    .trim()
    .slice(0, 600)
}
