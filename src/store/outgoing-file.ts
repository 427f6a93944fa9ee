import type { RunId } from '../guide/ids.ts'

/** A file that the person gave to be sent to the provider. Times are wall clock, milliseconds since 1970-01-01T00:00Z. */
export type OutgoingFile = {
  /** SHA-256 of its bytes, lower-case hexadecimal: the same file is sent once, however often it was given. */
  readonly id: string
  readonly run: RunId
  readonly name: string
  readonly size: number
  readonly queuedAt: number
  /** How often it was tried. */
  readonly tries: number
  /** Not tried again before, unless a connection comes back. */
  readonly nextAt: number
  readonly state: OutgoingState
}

export type OutgoingState =
  /** `why`: what came of the last try; `null` before the first. */
  | { readonly kind: 'waiting'; readonly why: WaitsBecause | null }
  | { readonly kind: 'sending'; readonly since: number }
  | { readonly kind: 'sent'; readonly at: number }
  /** Tried again only when the person asks for it. `status` is what the server answered. */
  | { readonly kind: 'failed'; readonly at: number; readonly status: number }

/** `not-allowed`: the server is there, but does not let this site send to it (CORS). */
export const waitsBecause = ['offline', 'no-answer', 'server-busy', 'not-allowed'] as const
export type WaitsBecause = (typeof waitsBecause)[number]

/** Checks what was found on disk. */
export function isOutgoingFile(value: unknown): value is OutgoingFile {
  if (typeof value !== 'object' || value === null) return false
  const file: Partial<Record<keyof OutgoingFile, unknown>> = value
  return (
    [file.id, file.run, file.name].every((text) => typeof text === 'string') &&
    [file.size, file.queuedAt, file.tries, file.nextAt].every(Number.isFinite) &&
    isState(file.state)
  )
}

function isState(value: unknown): value is OutgoingState {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  const state: Readonly<Record<string, unknown>> = { ...value }
  switch (state['kind']) {
    case 'waiting':
      return state['why'] === null || waitsBecause.some((why) => why === state['why'])
    case 'sending':
      return Number.isFinite(state['since'])
    case 'sent':
      return Number.isFinite(state['at'])
    case 'failed':
      return Number.isFinite(state['at']) && Number.isFinite(state['status'])
    default:
      return false
  }
}
