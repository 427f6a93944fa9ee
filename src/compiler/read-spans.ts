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
  return text.split(/(\{[^{}]*\})/).flatMap((piece): Span[] => {
    if (piece === '') return []
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

/** Texts that are no sentences for the person (labels, the agent's words) are plain: the parameters stay as written. */
export function checkPlain(text: string, at: Place, problems: Problems): string {
  for (const span of readSpans(text, at, problems)) {
    if (span.kind === 'strong') problems.add(at, 'strong text in a plain one', 'remove the **')
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
