import type { Page } from 'playwright-core'

/** What is to be read on the screen and did not come through the words: neither bracket is in it. */
export function untranslated(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(plainTexts, names)
}

/** Runs in the page. */
function plainTexts(names: readonly string[]): readonly string[] {
  const found: string[] = []
  const isOurs = (text: string) => {
    const rest = names.reduce((left, name) => left.replaceAll(name, ''), text)
    const isHost = /^[\w-]+(?:\.[\w-]+)+$/.test(rest)
    return !isHost && /\p{L}{2}/u.test(rest) && !/[⟦⟧]/u.test(rest)
  }
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const around = node.parentElement
    // What is the same in every language: names of languages, names in files, keys.
    if (
      around === null ||
      around.closest('script, style, option, kbd, code, [data-code], .author-id, .map-id, .problem-lines') !== null
    )
      continue
    const text = node.textContent ?? ''
    if (around.checkVisibility() && isOurs(text)) found.push(text)
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'alt', 'title']) {
      const text = element.getAttribute(name) ?? ''
      if (isOurs(text)) found.push(`${name}: ${text}`)
    }
  }
  return found
}
