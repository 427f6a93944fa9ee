import { classifyBrowserError } from '../browser-error/classify.ts'
import { toReading } from './to-reading.ts'
import type { Understand } from './understood.ts'

export const browserError: Understand<'browser-error'> = (typed) => toReading(classifyBrowserError(typed))
