/** Which way the next screen comes from, for the sheets that move it (`frame.css`, `step-screen.css`). */
export function showWay(way: 'forward' | 'back'): void {
  const { dataset } = document.documentElement
  dataset['way'] = way
  dataset['stepWay'] = way
}
