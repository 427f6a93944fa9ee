import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TextKind } from '../../src/knowledge/questions.ts'

/** `tuned`: cues were written looking at them, and tables are learned from them. `fresh`: neither, so they tell how well it does. */
export type TextSet = 'tuned' | 'fresh' | 'samples'

export type LabelledText = {
  readonly set: TextSet
  readonly lang: string
  readonly class: string
  /** Other classes that would be accepted. */
  readonly also: readonly string[]
  readonly text: string
}

const files: Readonly<Record<TextKind, { readonly own: string; readonly samples: string }>> = {
  'mail-error': { own: 'mail-errors.txt', samples: 'mail-errors.json' },
  'browser-error': { own: 'browser-errors.txt', samples: 'browser-errors.json' },
  'tv-screen': { own: 'tv-screens.txt', samples: 'tv-errors.json' },
  'kids-only': { own: 'kids-only.txt', samples: 'parental.json' },
}

/** The project's own texts of a kind. A line a text: `language | class | also accepted | text`; `= set` begins a set. */
export function ownTexts(kind: TextKind): readonly LabelledText[] {
  const lines = readFileSync(resolve('bench/knowledge', files[kind].own), 'utf8').split('\n')
  let section: string | null = null
  return lines.flatMap((line): readonly LabelledText[] => {
    if (line.startsWith('= ')) section = line.slice(2)
    if (line === '' || line.startsWith('#') || line.startsWith('= ')) return []
    const [lang = '', id = '', also = '', ...rest] = line.split('|').map((part) => part.trim())
    const text = rest.join(' | ').replaceAll('\\n', '\n')
    const set = section === 'fresh' ? 'fresh' : 'tuned'
    return [{ set, lang, class: id, also: also.split(',').filter((other) => other !== ''), text }]
  })
}

/** Texts of others with the class that support engineers gave them, where there are some beside the project. */
export function sampleTexts(kind: TextKind, folder: string): readonly LabelledText[] {
  return readSamples<{ text: string; lang: string; class: string; also_ok?: string[] }>(
    folder,
    files[kind].samples,
  ).map(({ text, lang, class: id, also_ok = [] }) => ({ set: 'samples', lang, class: id, also: also_ok, text }))
}

/** Entries of one file of samples; none where the file is missing. */
export function readSamples<T>(folder: string, file: string): readonly T[] {
  try {
    return JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
  } catch {
    return []
  }
}
