import { styleOf } from './picture-style.ts'
import type { Problems } from './problem.ts'
import type { SourceFile } from './source-file.ts'

const largest = 60_000

/** What has no place in a picture that is shown as an image: it would not run, load or be heard, or would hide. */
const forbidden: readonly (readonly [RegExp, string, string])[] = [
  [/<script\b/i, 'a script', 'remove it: pictures are images'],
  [/\son[a-z]+\s*=/i, 'an event handler', 'remove it: pictures are images'],
  [
    /<(?:foreignObject|iframe|audio|video)\b/i,
    'an element that images do not show',
    'draw with shapes, paths and text',
  ],
  [/(?:href|src)\s*=\s*["'](?!#)/i, 'a reference to something outside', 'draw it in the file itself'],
  [/url\(\s*["']?(?!#)|@import/i, 'a style from outside', 'use the classes ink, paper and accent'],
  [/<!(?:DOCTYPE|ENTITY)/i, 'a document type', 'remove it: begin with <svg'],
]

/**
 * Checks a drawing and puts the shared style in it, so that it follows light, dark and reduced motion by itself.
 * `null` where it cannot be shown.
 */
export function readPicture(file: SourceFile, style: string, problems: Problems): string | null {
  const top = { file: file.path, line: 1 }
  const count = problems.count
  if (file.text.length > largest)
    problems.add(top, `the picture has ${file.text.length} characters`, `at most ${largest}: draw simpler`)
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg\b[^>]*>/.exec(file.text)?.[0]
  if (root === undefined || !/<\/svg>\s*$/.test(file.text)) {
    problems.add(top, 'this is no SVG picture', 'begin with <svg …> and end with </svg>')
    return null
  }
  if (!/\sxmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(root))
    problems.add(top, 'the <svg> lacks its namespace', 'add xmlns="http://www.w3.org/2000/svg"')
  if (!/\sviewBox="0 0 320 200"/.test(root))
    problems.add(top, 'the picture has another format than the others', 'write viewBox="0 0 320 200"')
  for (const [pattern, what, remedy] of forbidden) {
    const found = pattern.exec(file.text)
    if (found === null) continue
    const line = file.text.slice(0, found.index).split('\n').length
    problems.add({ file: file.path, line }, `the picture holds ${what}`, remedy)
  }
  if (problems.count > count) return null
  const body = file.text.slice(file.text.indexOf(root) + root.length)
  return compact(`${root.trim()}<style>${styleOf(body, style)}</style>${body}`)
}

/** Comments and the white space between elements are for authors. */
function compact(svg: string): string {
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}
