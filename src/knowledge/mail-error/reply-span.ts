/** What introduces the words of a server inside those of a mail program, and what ends them. Folded. */
const introductions = new Set([
  'antwortete',
  'antwort',
  'svarade',
  'serversvar',
  'responded',
  'returned',
  'said',
  'lautet',
])
const endings = new Set(['bitte', 'kontrollera', 'uberprufen', 'wiederholen', 'verifizieren', 'verify'])
const ports = new Set(['443', '465', '587'])
/** A reply is seldom longer. Words. */
const LONGEST_REPLY = 60

/**
 * For each place of a text, whether it belongs to a quoted server reply. Mail programs put a sentence of their own
 * around it ("check the recipient", "is the authentication method right?") that names causes which the reply excludes.
 */
export function replySpan(words: readonly (readonly string[])[]): readonly boolean[] {
  let left = 0
  return words.map(([word = '']) => {
    if (introductions.has(word) || isReplyCode(word)) left = LONGEST_REPLY
    else if (endings.has(word)) left = 0
    else left = Math.max(0, left - 1)
    return left > 0
  })
}

function isReplyCode(word: string): boolean {
  return (/^[45]\d\d$/.test(word) && !ports.has(word)) || /^[45]\.\d{1,3}\.\d{1,3}$/.test(word)
}
