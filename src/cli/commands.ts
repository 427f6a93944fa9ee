import type { Command } from './command.ts'

/** Every command by its name; each is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  publish: async () => (await import('./publish.ts')).publish,
}
