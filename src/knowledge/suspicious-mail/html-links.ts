export type WrittenLink = { readonly target: string; readonly text: string }

const MOST_LINKS = 300
const LONGEST_TAG = 4_000
const LONGEST_TEXT = 1_000

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x2f': '/',
  '#47': '/',
}

/** The links of a mail's HTML with what each shows. The HTML is searched as text: it is never parsed into a page, never shown. */
export function htmlLinks(html: string): readonly WrittenLink[] {
  const links: WrittenLink[] = []
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<a'); at >= 0 && links.length < MOST_LINKS; at = lower.indexOf('<a', at + 2)) {
    if (!/[\s/]/.test(lower[at + 2] ?? '')) continue
    const tag = html.slice(at, at + LONGEST_TAG)
    const close = tag.indexOf('>')
    if (close < 0) continue
    const target = /\shref\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag.slice(0, close))
    if (target === null) continue
    const from = at + close + 1
    const end = lower.indexOf('</a', from)
    const text = html.slice(from, end < 0 ? from + LONGEST_TEXT : Math.min(end, from + LONGEST_TEXT))
    links.push({
      // Browsers leave tabs and line ends out of addresses.
      target: plain((target[1] ?? target[2] ?? target[3] ?? '').replace(/[\t\r\n]/g, '')),
      text: plain(text.replace(/<[^<>]{0,4000}>/g, ' ')),
    })
  }
  return links
}

/** Addresses in plain text, which show what they are. */
export function textLinks(text: string): readonly WrittenLink[] {
  const found: WrittenLink[] = []
  for (const [target] of text.matchAll(/https?:\/\/[^\s<>"']{1,500}/gi)) {
    if (found.length >= MOST_LINKS) break
    found.push({ target: target.replace(/[.,;:!?)\]]{1,5}$/, ''), text: '' })
  }
  return found
}

/** `true` where the mail asks to type something into itself. */
export function hasForm(html: string): boolean {
  return /<form[\s>]/i.test(html) || /<input[\s>]/i.test(html)
}

function plain(text: string): string {
  return text
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp|#39|#47|#x2f);/gi,
      (whole, name: string) => entities[name.toLowerCase()] ?? whole,
    )
    .replace(/\s+/g, ' ')
    .trim()
}
