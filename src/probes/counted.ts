import type { ProbeContext } from './probe.ts'

/**
 * Progress of a probe that asks several questions at once: each answer, or its failing to come, is a step.
 *
 * @param questions how many are asked in the usual case; one more than that changes nothing
 * @param usualSeconds how long they usually take together
 */
export function counted(
  context: ProbeContext,
  questions: number,
  usualSeconds: number,
): <T>(question: Promise<T>) => Promise<T> {
  let settled = 0
  const report = () => {
    const share = Math.min(1, settled / questions)
    context.onProgress({ share, remainingSeconds: (1 - share) * usualSeconds, phase: 'asking' })
  }
  report()
  return (question) =>
    question.finally(() => {
      settled += 1
      report()
    })
}
