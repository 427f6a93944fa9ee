/** The field of a screen of the desk in which one begins to type. */
export function firstField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main :is(input:not([type="file"]), textarea), main input')
}
