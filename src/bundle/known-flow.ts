import type { Flow } from '../guide/flow.ts'

/** The flow of a guide's revision as it was published, with its number in the register. */
export type KnownFlow = { readonly flow: Flow; readonly fingerprint: string; readonly number: number }
