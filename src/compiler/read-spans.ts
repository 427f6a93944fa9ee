import { isLinkable, linkedScreens } from '../guide/in-app-links.ts'
import { type Block, type ParamName, paramNames, type Span } from '../guide/words.ts'
import { suggest } from './near-miss.ts'
import type { Place, Problems } from './problem.ts'
import type { WrittenBlock } from './words-draft.ts'

function isParam(name: string): name is ParamName {
  return paramNames.some((known) => known === name)
}

/** Text with `**strong**` and `{param}`; anything else stands for itself. */
function readSpans(text: string, at: Place, problems: Problems): readonly Span[] {
  const pieces = text.split('**')
  if (pieces.length % 2 === 0) problems.add(at, 'a ** has no partner', 'write **strong**, or remove it')
  return pieces.flatMap((piece, i) =>
    readParams(piece, i % 2 === 1 && pieces.length % 2 === 1 ? 'strong' : 'text', at, problems),
  )
}

function readParams(text: string, kind: 'text' | 'strong', at: Place, problems: Problems): readonly Span[] {
  return text.split(/(\{[^{}]*\}|\[[^[\]]*\]\([^()]*\))/).flatMap((piece): Span[] => {
    if (piece === '') return []
    const link = /^\[(.*)\]\((.*)\)$/.exec(piece)
    if (link !== null) return readLink({ text: link[1]?.trim() ?? '', to: link[2]?.trim() ?? '' }, at, problems)
    if (!/[{}]/.test(piece)) return [{ kind, text: piece }]
    const name = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1) : ''
    if (isParam(name)) return [{ kind: 'param', name }]
    problems.add(
      at,
      name === '' ? 'a { or } has no partner' : `there is no parameter {${name.slice(0, 40)}}`,
      suggest(name, paramNames, 'use a parameter that Vorab fills in'),
    )
    return []
  })
}

type Link = { readonly text: string; readonly to: string }

/** A link leads to another screen of the app; whatever lies outside has a parameter, so that each provider can have its own. */
function readLink({ text, to }: Link, at: Place, problems: Problems): Span[] {
  if (text === '' || /[{}*]/.test(text)) {
    problems.add(at, `the link to ${to.slice(0, 60)} has no plain text`, 'write [what the person reads](/mail)')
  } else if (isLinkable(to)) return [{ kind: 'link', text, to }]
  else
    problems.add(
      at,
      `a link leads to "${to.slice(0, 60)}"`,
      `link to ${linkedScreens.join(', ')} or /g/<guide>; for addresses outside there are parameters`,
    )
  return []
}

/** Texts that are no sentences for the person (labels, the agent's words) are plain: the parameters stay as written. */
export function checkPlain(text: string, at: Place, problems: Problems): string {
  for (const span of readSpans(text, at, problems)) {
    if (span.kind === 'strong') problems.add(at, 'strong text in a plain one', 'remove the **')
    if (span.kind === 'link') problems.add(at, 'a link in a plain text', 'put it in a paragraph below the title')
  }
  return text
}

/** Paragraphs as they are, items joined to lists. */
export function readBlocks(written: readonly WrittenBlock[], problems: Problems): readonly Block[] {
  const blocks: Block[] = []
  for (const one of written) {
    const spans = readSpans(one.text, one.at, problems)
    const last = blocks.at(-1)
    const ordered = one.shape === 'numbered'
    if (one.shape === 'paragraph') blocks.push({ kind: 'paragraph', spans })
    else if (last?.kind === 'list' && last.ordered === ordered)
      blocks.splice(-1, 1, { ...last, items: [...last.items, spans] })
    else blocks.push({ kind: 'list', ordered, items: [spans] })
  }
  return blocks
}
