import type { Page } from 'playwright-core'
import { comesToRest } from './comes-to-rest.ts'

/** What does not fit: a page that scrolls sideways, and words that stick out of the page or are cut off by a box, one line each. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  await comesToRest(page)
  return page.evaluate(sticksOut)
}

/** Runs in the page. */
function sticksOut(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  const found: string[] = []
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`)
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
    const element = node.parentElement
    if (element === null || node.textContent?.trim() === '' || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const { left, right, top, bottom, width } = range.getBoundingClientRect()
    if (width === 0) continue
    const cutting = clippers(element).find((box) => {
      const edge = box.getBoundingClientRect()
      return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1
    })
    const says = `“${node.textContent?.trim().slice(0, 60)}”`
    if (cutting !== undefined) found.push(`${says} is cut off by ${cutting.className || cutting.tagName}`)
    else if ((left < -1 || right > clientWidth + 1) && !scrolls(element))
      found.push(`${says} reaches from ${Math.round(left)} to ${Math.round(right)} in ${clientWidth}`)
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    // Only in an empty field is there anything to see of it.
    if (field.value === '' && isSeen(field) && field.scrollWidth > field.clientWidth)
      found.push(`“${field.placeholder}” does not fit into its field`)
  }
  return found

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    // Said to those who don't see, and what is put away until it has the focus.
    if (element.closest('.unseen, .frame-skip') !== null) return false
    return true
  }

  /** Boxes around it that hide what sticks out of them, up to one that can be scrolled. */
  function clippers(element: Element): readonly Element[] {
    const boxes: Element[] = []
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX + overflowY)) break
      if (/hidden|clip/.test(overflowX + overflowY)) boxes.push(box)
    }
    return boxes
  }

  /** Within something that may be scrolled by itself: a map, a table. */
  function scrolls(element: Element): boolean {
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth) return true
    }
    return false
  }
}
