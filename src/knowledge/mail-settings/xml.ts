export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text directly within. */
  readonly text: string
}

const MOST_ELEMENTS = 2_000
const DEEPEST = 12

type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

/**
 * The elements of a small XML file. Reads tags, attributes, text, CDATA and the five entities; no document types, no
 * external or own entities (so none can expand), no namespaces. One pass; stops at {@link MOST_ELEMENTS}.
 */
export function elements(xml: string): readonly XmlElement[] {
  const root: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [root]
  let count = 0
  for (let at = 0; at < xml.length && count < MOST_ELEMENTS; ) {
    const open = xml.indexOf('<', at)
    const top = stack.at(-1) ?? root
    top.text += unescaped(xml.slice(at, open < 0 ? xml.length : open))
    if (open < 0) break
    if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open)
      top.text += xml.slice(open + 9, end < 0 ? xml.length : end)
      at = end < 0 ? xml.length : end + 3
      continue
    }
    const comment = xml.startsWith('<!--', open)
    const close = xml.indexOf(comment ? '-->' : '>', open)
    if (close < 0) break
    const tag = xml.slice(open + 1, close)
    at = close + (comment ? 3 : 1)
    if (comment || tag.startsWith('!') || tag.startsWith('?')) continue
    if (tag.startsWith('/')) {
      if (stack.length > 1 && top.name === tag.slice(1).trim()) stack.pop()
      continue
    }
    count += 1
    const next: Open = {
      name: /^[^\s/]{1,100}/.exec(tag)?.[0] ?? '',
      attributes: attributesOf(tag),
      children: [],
      text: '',
    }
    top.children.push(next)
    if (!tag.endsWith('/') && stack.length < DEEPEST) stack.push(next)
  }
  return root.children
}

/** The first element of a name. */
export function element(list: readonly XmlElement[], name: string): XmlElement | null {
  return list.find((child) => child.name === name) ?? null
}

function attributesOf(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of tag
    .slice(0, 2_000)
    .matchAll(/\s([\w:-]{1,50})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    found[name] = unescaped(double ?? single ?? '')
  }
  return found
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(lt|gt|quot|apos|amp);/gi,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name.toLowerCase()] ?? '',
  )
}
