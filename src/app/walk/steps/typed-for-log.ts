import { keepsText, type ValidatorId } from '../../../guide/levels.ts'

/** What of a typed text goes into the log, and with it into a file: all of it, or nothing. */
export function typedForLog(validator: ValidatorId, text: string): { readonly typed?: string } {
  return keepsText(validator) ? { typed: text } : {}
}
