import type { Page } from 'playwright-core'

/**
 * A page as axe sees it, apart from what its words say: elements, roles, states, classes, whether there is a text or a
 * name, what refers to what, and what can be scrolled. What repeats itself (answers, paragraphs) stands once.
 */
export function shapeOf(page: Page): Promise<string> {
  return page.evaluate(shape)
}

/** Runs in the page. */
export function shape(): string {
  /** Ids differ from place to place; what matters is whether two are the same. */
  const references =
    /^(?:id|for|name|list|headers|aria-(?:labelledby|describedby|controls|owns|details|activedescendant))$/
  const texts =
    /^(?:alt|title|placeholder|value|href|src|srcset|content|datetime|aria-(?:label|valuenow|valuetext|description))$/
  const names = new Map<string, number>()
  const numberOf = (name: string) => {
    if (!names.has(name)) names.set(name, names.size)
    return names.get(name)
  }
  const said = (value: string) => (value.trim() === '' ? 'nothing' : 'something')

  function attribute({ name, value }: Attr): string {
    if (references.test(name)) return `${name}=${value.split(/\s+/).map(numberOf).join(' ')}`
    // How far a bar reaches is no more than how long a text is.
    if (name === 'style') return `style=${value.replaceAll(/[\d.]+%/g, '%')}`
    return `${name}=${texts.test(name) ? said(value) : value}`
  }

  function scrolls(element: Element): string {
    if (!/auto|scroll/.test(getComputedStyle(element).overflow)) return ''
    return element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight ? ' scrolls' : ''
  }

  function inside(element: Element): string {
    const parts: string[] = []
    // What a drawing is made of is nothing to axe but one picture.
    for (const child of element instanceof SVGElement ? [] : element.childNodes) {
      if (child instanceof Element && !/^(?:SCRIPT|STYLE)$/.test(child.tagName)) parts.push(drawn(child))
      else if (child instanceof Text && child.data.trim() !== '') parts.push('text')
    }
    return parts.filter((part, place) => part !== parts[place - 1]).join('')
  }

  function drawn(element: Element): string {
    const attributes = [...element.attributes].map(attribute).join(' ')
    return `<${element.tagName} ${attributes}${scrolls(element)}>${inside(element)}</>`
  }

  const { lang } = document.documentElement
  return `${lang} ${said(document.title)} ${drawn(document.body)}`
}
