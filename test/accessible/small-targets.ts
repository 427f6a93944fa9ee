import type { Page } from 'playwright-core'

/** 48 px: what a thumb hits (`src/app/ui/README.md`); twice what WCAG 2.2 AA asks for. */
const SMALLEST = 48

/** What can be touched and is smaller than a thumb needs, one line each. Links in running text are excepted, as in WCAG 2.5.8. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(tooSmall, SMALLEST)
}

/** Runs in the page. */
function tooSmall(smallest: number): readonly string[] {
  const touchable = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]'
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const inText = (element: Element) => {
    const around = element.parentElement
    return (
      element.matches('a') &&
      around !== null &&
      /^(?:P|LI|DD|SPAN)$/.test(around.tagName) &&
      getComputedStyle(element).display === 'inline' &&
      around.textContent?.trim() !== element.textContent?.trim()
    )
  }
  /** What is touched in place of a control that is drawn small or not at all: its label. */
  const touched = (element: Element): Element => {
    const label = (element as HTMLInputElement).labels?.[0]
    const own = element.getBoundingClientRect()
    const isSmall = element.matches('input[type=checkbox], input[type=radio]') || own.width < 4
    if (isSmall && label !== undefined) return label
    return isStretched(element) ? ((element as HTMLElement).offsetParent ?? element) : element
  }
  /** A link whose `::after` lies over all of the card that it stands on. */
  const isStretched = (element: Element): boolean => {
    const { content, position, top, left } = getComputedStyle(element, '::after')
    return content !== 'none' && position === 'absolute' && Number.parseFloat(top) <= 0 && Number.parseFloat(left) <= 0
  }
  return [...document.querySelectorAll(touchable)].filter(isSeen).flatMap((element) => {
    const target = touched(element)
    const { width, height } = target.getBoundingClientRect()
    // One that is put away until it has the focus (the way past the head of the page).
    const isAway = target.getBoundingClientRect().bottom <= 0
    if (inText(element) || isAway || (width >= smallest - 0.5 && height >= smallest - 0.5)) return []
    return [`${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`]
  })
}
