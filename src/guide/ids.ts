declare const brand: unique symbol

/** A string that only the place that checks it can make. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

export type GuideId = Branded<'GuideId'>
export type StepId = Branded<'StepId'>
export type OutcomeId = Branded<'OutcomeId'>
export type AnswerId = Branded<'AnswerId'>
export type ClaimId = Branded<'ClaimId'>
export type ClaimValue = Branded<'ClaimValue'>
export type ContradictionId = Branded<'ContradictionId'>
export type PictureId = Branded<'PictureId'>
/** SHA-256 of a guide's flow, words and pictures, lower-case hexadecimal, 64 characters. */
export type Fingerprint = Branded<'Fingerprint'>
export type RunId = Branded<'RunId'>

/**
 * Ids in guides: lower-case words joined by `-`. Copies made by the compiler carry `~` and which one: `number~2` for the
 * second try, `deadline~no-line` for a step of `before-call` on the way to that outcome (see `guides/README.md`).
 */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:~(?:[0-9]|[a-z][a-z0-9]*(?:-[a-z0-9]+)*))?$/

/** The answer "I'm not sure"; every guide shares it. */
export const UNSURE = 'unsure' as AnswerId

/** The edge of a `measure` or `read` step for all levels that it does not name. */
export const OTHER = 'other' as AnswerId

/** The step whose words a step uses: a retried copy `card-number~2` speaks with the words of `card-number`. */
export function baseStep(step: StepId): StepId {
  const tilde = step.indexOf('~')
  return (tilde < 0 ? step : step.slice(0, tilde)) as StepId
}
