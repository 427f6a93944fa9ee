import type { BrowserErrorClass } from '../browser-error/classes.ts'
import type { KidsOnlyClass } from '../kids-only/classes.ts'
import type { MailErrorClass } from '../mail-error/classes.ts'
import type { MailProgram, SettingChoice, SettingField } from '../mail-settings/programs.ts'
import type { MailSettings, SettingNote } from '../mail-settings/settings.ts'
import type { QuestionId } from '../questions.ts'
import type { MailVerdict } from '../suspicious-mail/judge.ts'
import type { TvScreenClass } from '../tv-screen/classes.ts'
import type { ReasonId } from '../understand/reason-ids.ts'

/** A cause: its name, and what it means in a sentence. */
export type CauseWords = { readonly name: string; readonly means: string }
type Causes<C extends string> = Readonly<Record<C | 'other', CauseWords>>

/** How one mail program names things. */
export type ProgramWords = {
  readonly name: string
  /** How to get to the settings. */
  readonly where: string
  readonly incoming: string
  readonly outgoing: string
  /** Only what this program shows. */
  readonly fields: Readonly<Partial<Record<SettingField, string>>>
  readonly choices: Readonly<Partial<Record<SettingChoice, string>>>
}

/** The words of everything that is made of a text, in one language. */
export type KnowledgeWords = {
  readonly mailError: Causes<MailErrorClass>
  readonly browserError: Causes<BrowserErrorClass>
  readonly tvScreen: Causes<TvScreenClass>
  readonly kidsOnly: Causes<KidsOnlyClass>
  readonly suspiciousMail: Readonly<Record<MailVerdict['class'], CauseWords>>
  /** Was something opened or typed in? What to do now, step by step. */
  readonly afterwards: { readonly asked: string } & Readonly<
    Record<'yes' | 'no' | 'unsure', { readonly answer: string; readonly now: readonly string[] }>
  >
  /** Around what was found: before the likeliest cause, and above what to do. */
  readonly found: { readonly likeliest: string; readonly now: string }
  readonly questions: Readonly<Record<QuestionId, string>>
  /** `{detail}` is what was found; of settings, what should stand there. */
  readonly reasons: Readonly<Record<ReasonId, string>>
  readonly settings: {
    readonly sources: Readonly<Record<MailSettings['source'], string>>
    readonly notes: Readonly<Record<SettingNote, string>>
    /** What only the person knows. */
    readonly yours: Readonly<Record<'password' | 'mail-password' | 'own-username', string>>
    readonly programs: Readonly<Record<MailProgram, ProgramWords>>
  }
}
