import type { ProbeLevel } from '../../guide/levels.ts'

/** Megabits a second; `null`: nothing came through that way. */
export type SpeedSeen = { readonly downMbits: number | null; readonly upMbits: number | null }

/**
 * By what people do with a line: several films at once (a 4K stream takes 15 to 25 Mbit/s), one film in HD and a video
 * call (5 and 3 down, 3 up at most; 1.5 up is enough for one face), web pages and a call without picture, less.
 */
const steps = [
  { level: 'fast', downMbits: 25, upMbits: 5 },
  { level: 'enough', downMbits: 6, upMbits: 1.5 },
  { level: 'slow', downMbits: 1, upMbits: 0.3 },
] as const

/** The worse direction decides; one that could not be measured counts as the worst. */
export function rateSpeed({ downMbits, upMbits }: SpeedSeen): ProbeLevel<'speed'> {
  if (downMbits === null && upMbits === null) return 'no-answer'
  const reached = steps.find((step) => (downMbits ?? 0) >= step.downMbits && (upMbits ?? 0) >= step.upMbits)
  return reached?.level ?? 'very-slow'
}
