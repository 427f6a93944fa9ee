type Task = () => void

const waiting = new Set<Task>()

/**
 * Does a task as soon as the frame that is being made has been painted; at once where nothing is painted, and when the
 * page goes to the background, because it may never come back.
 */
export function afterPaint(task: Task): void {
  if (document.visibilityState === 'hidden') {
    task()
    return
  }
  waiting.add(task)
  const run = () => {
    if (waiting.delete(task)) task()
  }
  requestAnimationFrame(() => {
    // A message comes after the frame; a timeout may come much later.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = run
    port2.postMessage(null)
  })
}

function doAll(): void {
  for (const task of waiting) {
    waiting.delete(task)
    task()
  }
}

addEventListener('pagehide', doAll)
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') doAll()
})
