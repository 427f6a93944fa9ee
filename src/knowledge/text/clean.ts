/** Bounds of what is read of a text: a message says what is wrong at its start or at its end. Characters. */
export const HEAD = 12_000
export const TAIL = 4_000

/** UTF-8 read as Latin-1, as copied from broken web pages and tickets. */
const mojibake: readonly (readonly [string, string])[] = [
  ['Ã¤', 'ä'],
  ['Ã¶', 'ö'],
  ['Ã¼', 'ü'],
  ['ÃŸ', 'ß'],
  ['Ã¥', 'å'],
  ['Ã©', 'é'],
  ['Ã„', 'Ä'],
  ['Ã–', 'Ö'],
  ['Ãœ', 'Ü'],
  ['Ã…', 'Å'],
  ['â€™', "'"],
  ['â€œ', '"'],
  ['â€ž', '"'],
  ['â€“', '-'],
]

const entities: readonly (readonly [string, string])[] = [
  ['&auml;', 'ä'],
  ['&ouml;', 'ö'],
  ['&uuml;', 'ü'],
  ['&Auml;', 'Ä'],
  ['&Ouml;', 'Ö'],
  ['&Uuml;', 'Ü'],
  ['&szlig;', 'ß'],
  ['&aring;', 'å'],
  ['&Aring;', 'Å'],
  ['&eacute;', 'é'],
  ['&nbsp;', ' '],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]

/**
 * Zero-width and bidirectional marks, soft hyphens, variation selectors, tags, halves of surrogate pairs, controls but
 * line ends and tabs: they carry no words, and break words apart for whoever compares them.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu

/** Head and tail of a long text; a shorter one as it is. */
export function cut(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`
}

/**
 * What a person pasted, as one plain text: cut to {@link HEAD} and {@link TAIL}, NFKC, no invisible marks, straight
 * quotes, mojibake and HTML entities undone. Letters keep their case and accents.
 */
export function cleanText(raw: string): string {
  let text = cut(raw)
  if (text.includes('Ã') || text.includes('â€')) for (const [from, to] of mojibake) text = text.replaceAll(from, to)
  if (text.includes('&')) for (const [from, to] of entities) text = text.replaceAll(from, to)
  // NFKC can lengthen a text eighteenfold (U+FDFA), so the bound is applied once more.
  return cut(text.normalize('NFKC'))
    .replace(invisible, '')
    .replace(/[‘’‚‛`´ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
}
