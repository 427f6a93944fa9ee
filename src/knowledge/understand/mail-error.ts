import { classifyMailError } from '../mail-error/classify.ts'
import { toReading } from './to-reading.ts'
import type { Understand } from './understood.ts'

export const mailError: Understand<'mail-error'> = (typed) => toReading(classifyMailError(typed))
