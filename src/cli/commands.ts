import type { Command } from './command.ts'

/** Every command by its name; each is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  encode: async () => (await import('./encode.ts')).encode,
  decode: async () => (await import('./decode.ts')).decode,
  verify: async () => (await import('./verify.ts')).verify,
  new: async () => (await import('./new.ts')).newGuide,
  schema: async () => (await import('./schema.ts')).schema,
  stats: async () => (await import('./stats.ts')).stats,
  draw: async () => (await import('./draw.ts')).draw,
  publish: async () => (await import('./publish.ts')).publish,
  classify: async () => (await import('./classify.ts')).classify,
}
