import { classifyBrowserError } from '../../src/knowledge/browser-error/classify.ts'
import type { Verdict } from '../../src/knowledge/cues/verdict.ts'
import { classifyKidsOnly } from '../../src/knowledge/kids-only/classify.ts'
import { classifyMailError } from '../../src/knowledge/mail-error/classify.ts'
import type { TextKind } from '../../src/knowledge/questions.ts'
import { classifyTvScreen } from '../../src/knowledge/tv-screen/classify.ts'
import type { LabelledText } from './texts.ts'

export const classifiers: Readonly<Record<TextKind, (text: string) => Verdict<string>>> = {
  'mail-error': classifyMailError,
  'browser-error': classifyBrowserError,
  'tv-screen': (text) => classifyTvScreen(text),
  'kids-only': classifyKidsOnly,
}

export type Answer = { readonly text: LabelledText; readonly verdict: Verdict<string>; readonly right: boolean }

export function answersTo(kind: TextKind, texts: readonly LabelledText[]): readonly Answer[] {
  return texts.map((text) => {
    const verdict = classifiers[kind](text.text)
    return { text, verdict, right: verdict.class === text.class || text.also.includes(verdict.class) }
  })
}
