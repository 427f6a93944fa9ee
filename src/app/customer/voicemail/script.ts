import type { Language } from '../../../guide/language.ts'
import type { VoicemailWords } from './words/voicemail-words.ts'

/** One thing to say before breathing in. */
export type ScriptLine = {
  readonly kind: 'greeting' | 'number' | 'matter' | 'code' | 'reachable'
  readonly text: string
  /** What it takes at normal speed. */
  readonly seconds: number
}

export type Message = {
  readonly name: string
  readonly phone: string
  /** The matter, in one sentence; the shorter form is taken where the whole would be too long. */
  readonly matter: string
  readonly shortMatter: string
  /** Groups of the code; empty where there is none. */
  readonly groups: readonly string[]
  readonly reachable: string
}

/** A mailbox that is listened to in full. */
export const mostSeconds = 30

/**
 * What to say to an answering machine. The number comes first and once more, because mailboxes cut off; the matter is said
 * shortly, and the end left out, before the whole takes longer than half a minute.
 */
export function voicemailScript(message: Message, say: VoicemailWords, language: Language): readonly ScriptLine[] {
  const candidates = [message, { ...message, matter: message.shortMatter }, shortest(message)]
  const scripts = candidates.map((each) => linesOf(each, say, language))
  return scripts.find((lines) => scriptSeconds(lines) < mostSeconds) ?? scripts.at(-1) ?? []
}

export function scriptSeconds(lines: readonly ScriptLine[]): number {
  return lines.reduce((sum, { seconds }) => sum + seconds, 0)
}

function shortest(message: Message): Message {
  return { ...message, matter: message.shortMatter, reachable: '' }
}

function linesOf({ name, phone, matter, groups, reachable }: Message, say: VoicemailWords, language: Language) {
  const line = (kind: ScriptLine['kind'], text: string): ScriptLine => ({
    kind,
    text,
    seconds: secondsOf(kind, text, language),
  })
  return [
    line('greeting', say.greeting(name)),
    line('number', say.number(spaced(phone))),
    line('matter', say.matter(matter)),
    ...(groups.length === 0 ? [] : [line('code', say.code(groups.map(spelled).join(', ')))]),
    ...(reachable === '' ? [] : [line('reachable', say.reachableUntil(reachable))]),
    line('number', say.again(spaced(phone))),
  ]
}

/** Syllables a second in calm speech, and single digits or letters a second, read to be written down. */
const pace = { de: 4.6, sv: 4.8, en: 4.4 } as const satisfies Record<Language, number>
const CHARACTERS_A_SECOND = 2.6
const BREATH_SECONDS = 0.4

function secondsOf(kind: ScriptLine['kind'], text: string, language: Language): number {
  const words = text.split(/[\s,.]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const digits = kind === 'number' ? (text.match(/\d/g)?.length ?? 0) : 0
  const letters = kind === 'code' ? words.filter((word) => word.length === 1).length : 0
  const spoken = words.filter(
    (word) => !(kind === 'number' && /\d/.test(word)) && !(kind === 'code' && word.length === 1),
  )
  const syllables = spoken.reduce((sum, word) => sum + (word.match(/[aeiouyäöüåé]+/giu)?.length ?? 1), 0)
  return syllables / pace[language] + (digits + letters) / CHARACTERS_A_SECOND + BREATH_SECONDS
}

/** No line ends within a number or a group: who reads aloud would pause there. */
const NO_BREAK = '\u00a0'

/** `030 23125` is read digit by digit, in pairs and threes as it was written. */
function spaced(phone: string): string {
  return phone.trim().replace(/\s+/g, NO_BREAK)
}

function spelled(group: string): string {
  return Array.from(group).join(NO_BREAK)
}
