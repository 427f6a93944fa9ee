import { UnreachableError } from '../guide/unreachable.ts'
import type { Block, Document } from './document.ts'

/** The file as plain text, for a chat or a ticket. Lines end in `\n`. */
export function plainText(document: Document): string {
  return `${document.blocks.map(plain).filter(Boolean).join('\n\n')}\n`
}

/** The file as Markdown (CommonMark); what a person wrote is escaped. */
export function markdown(document: Document): string {
  return `${document.blocks.map(marked).filter(Boolean).join('\n\n')}\n`
}

function plain(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? block.text.toLocaleUpperCase() : `${block.text}:`
    case 'paragraph':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'rows':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'code':
      return block.groups.map(({ letters, spelled }) => `${letters}  ${spelled}`).join('\n')
    case 'photo':
    case 'page':
      return ''
    default:
      throw new UnreachableError(block)
  }
}

function marked(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return block.strong ? `**${escaped(block.text)}**` : escaped(block.text)
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'rows':
      return block.rows.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n')
    case 'code':
      return block.groups.map(({ letters, spelled }) => `- \`${letters}\` ${escaped(spelled)}`).join('\n')
    case 'photo':
    case 'page':
      return ''
    default:
      throw new UnreachableError(block)
  }
}

/** CommonMark 0.31 section 2.4: any ASCII punctuation may be escaped. Line breaks would begin a new block. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}
