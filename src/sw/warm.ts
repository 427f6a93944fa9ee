import { fetchAndKeep, missingOf } from './keep.ts'
import type { WorkerFile } from './worker-file.ts'

/** Pauses between the rounds over what is still missing, milliseconds; as many rounds and one, then it waits for a page. */
const pauses = [1_000, 3_000, 9_000]

/** At once: more make each slower on the lines that this is for. */
const AT_ONCE = 3

export type Progress = (kept: number, total: number) => void

/** Fetches what is missing, in the list's order, round after round, and tells each step. Ends, complete or not. */
export async function warm(files: readonly WorkerFile[], progress: Progress): Promise<void> {
  for (const pause of [0, ...pauses]) {
    const missing = await missingOf(files)
    progress(files.length - missing.length, files.length)
    if (missing.length === 0) return
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    await fetchRound(missing, (fetched) => progress(files.length - missing.length + fetched, files.length))
  }
}

async function fetchRound(missing: readonly WorkerFile[], progress: (fetched: number) => void): Promise<void> {
  const queue = [...missing]
  let fetched = 0
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      try {
        await fetchAndKeep(file)
        fetched += 1
        progress(fetched)
      } catch {
        // Stays missing: the next round tries again.
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
