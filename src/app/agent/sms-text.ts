import type { AgentWords } from './words/agent-words.ts'

/** What one message holds in the alphabet of GSM 03.38; with any other character in it, only 70 (UCS-2). */
export const SMS_CHARACTERS = 160

const basic =
  '@£$¥èéùìòÇ\nØø\rÅå_ ÆæßÉ!"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€'

/** How much of one message a text takes, in characters of 160; `null` where it is not of that alphabet. */
export function smsLength(text: string): number | null {
  let length = 0
  for (const character of text) {
    if (basic.includes(character)) length += 1
    else if (extended.includes(character)) length += 2
    else return null
  }
  return length
}

export type Message = { readonly provider: string; readonly title: string; readonly link: string }

/** Provider, title and link in a sentence; where that is too long for one SMS, first the sentence goes, then title and provider. */
export function smsText({ message }: Pick<AgentWords, 'message'>, { provider, title, link }: Message): string {
  const candidates = [message(provider, title, link), `${provider}: ${title}: ${link}`, `${provider}: ${link}`].map(
    plainCharacters,
  )
  return candidates.find((text) => (smsLength(text) ?? Number.POSITIVE_INFINITY) <= SMS_CHARACTERS) ?? link
}

const plainer: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** Typographic signs halve what a message holds and more: the plain ones say the same. */
function plainCharacters(text: string): string {
  return text.replace(/[‘’“”„–—…\u00a0\u202f]/g, (sign) => plainer[sign] ?? sign)
}
