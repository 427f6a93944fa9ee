import { classifyKidsOnly } from '../kids-only/classify.ts'
import { toReading } from './to-reading.ts'
import type { Understand } from './understood.ts'

export const kidsOnly: Understand<'kids-only'> = (typed) => toReading(classifyKidsOnly(typed))
