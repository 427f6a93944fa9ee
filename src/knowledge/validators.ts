import type { ValidatorId } from '../guide/levels.ts'
import type { ReadingContext, Understand, Understood } from './understand/understood.ts'

type Validators = { readonly [V in ValidatorId]: () => Promise<Understand<V>> }

/** What can be made of each kind of text that a guide asks for. Each is loaded when it is first needed. */
export const validators: Validators = {
  'card-number': async () => (await import('./understand/cards.ts')).cardNumber,
  'card-number-on-screen': async () => (await import('./understand/cards.ts')).cardNumberOnScreen,
  'mail-error': async () => (await import('./understand/mail-error.ts')).mailError,
  'browser-error': async () => (await import('./understand/browser-error.ts')).browserError,
  'tv-screen': async () => (await import('./understand/tv-screen.ts')).tvScreen,
  'kids-only': async () => (await import('./understand/kids-only.ts')).kidsOnly,
  'suspicious-mail': async () => (await import('./understand/suspicious-mail.ts')).suspiciousMail,
  'mail-server': async () => (await import('./understand/mail-fields.ts')).mailServer,
  'mail-port': async () => (await import('./understand/mail-fields.ts')).mailPort,
  'box-model': async () => (await import('./understand/box-model.ts')).boxModel,
  deadline: async () => (await import('./understand/dates.ts')).deadline,
  'shown-date': async () => (await import('./understand/dates.ts')).shownDate,
  'free-text': async () => (await import('./understand/free-text.ts')).freeText,
}

/** Understands what was typed, pasted or scanned in a `read` step. Any text; it always answers, offline as well. */
export async function understand<V extends ValidatorId>(
  validator: V,
  typed: string,
  context: ReadingContext,
): Promise<Understood<V>> {
  const load: () => Promise<Understand<V>> = validators[validator]
  return (await load())(typed, context)
}
