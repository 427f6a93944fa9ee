import { classifyTvScreen } from '../tv-screen/classify.ts'
import { toReading } from './to-reading.ts'
import type { Understand } from './understood.ts'

export const tvScreen: Understand<'tv-screen'> = (typed, { provider }) =>
  toReading(classifyTvScreen(typed, provider ?? undefined))
