const EVERY_MS = 20

/**
 * Watches how busy this machine is: the returned function ends it and tells the longest time by which a timer of this process
 * was late, milliseconds. A server of a test that answers in the same process was as late as that.
 */
export function watchLateness(): () => number {
  let longest = 0
  let due = performance.now() + EVERY_MS
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - due)
    due = now + EVERY_MS
  }
  const timer = setInterval(look, EVERY_MS)
  return () => {
    look()
    clearInterval(timer)
    return longest
  }
}
