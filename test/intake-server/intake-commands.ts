import type { BrowserCommand } from 'vitest/node'
import { type Intake, type IntakeMood, startIntake } from './intake.ts'

/* A provider's intake for tests that run inside a browser: called there as `commands.…`. */

const intakes = new Map<string, Intake>()

const openIntake: BrowserCommand<[mood: IntakeMood]> = async (_, mood) => {
  const intake = await startIntake(mood)
  intakes.set(intake.url, intake)
  return intake.url
}

const changeIntake: BrowserCommand<[url: string, mood: IntakeMood]> = async (_, url, mood) => {
  intakes.get(url)?.is(mood)
}

/** What has arrived there, each file once: its key, its size, and how often it came. */
const lookAtIntake: BrowserCommand<[url: string]> = async (_, url) => intakes.get(url)?.arrived() ?? []

const closeIntakes: BrowserCommand<[]> = async () => {
  for (const intake of intakes.values()) await intake[Symbol.asyncDispose]()
  intakes.clear()
}

export const intakeCommands = { openIntake, changeIntake, lookAtIntake, closeIntakes }

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    openIntake: (mood: IntakeMood) => Promise<string>
    changeIntake: (url: string, mood: IntakeMood) => Promise<void>
    lookAtIntake: (url: string) => Promise<readonly { key: string; bytes: number; times: number }[]>
    closeIntakes: () => Promise<void>
  }
}
