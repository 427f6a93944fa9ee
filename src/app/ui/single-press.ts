import type { MouseEvent } from 'react'

/** Does nothing at the second tap of a double tap: by then another screen lies under the finger. */
export function singlePress(press: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) press()
  }
}
