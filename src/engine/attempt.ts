import type { CheckedProbe } from '../guide/entry.ts'
import type { Reading } from '../guide/reading.ts'

/**
 * Something that support asked to be tried before the next call ("hang up, try it, call again"): a wait with a start and an
 * end by the wall clock, milliseconds, and what was measured on both sides of it.
 */
export type Attempt = {
  /** In the person's own line; empty where they gave none. */
  readonly task: string
  readonly since: number
  /** How far the wall clock is known to have jumped meanwhile, milliseconds. */
  readonly jumpedMs: number
  /** The last measurement taken when leaving; empty where none was. */
  readonly before: readonly Reading<CheckedProbe>[]
  /** The last one taken after coming back. */
  readonly after: readonly Reading<CheckedProbe>[]
  /** `null`: still trying. */
  readonly end: { readonly at: number; readonly works: boolean } | null
}
