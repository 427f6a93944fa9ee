/** The last good provider's file lies here. */
const PROVIDER_CACHE = 'vorab-provider'

/** How long the network may take before the kept file answers, milliseconds. */
const NETWORK_MS = 3_000

/** The provider's file from the network where it answers soon and well, else the last good one, else what came. */
export async function answerProvider(request: Request): Promise<Response> {
  const fresh = fetchProvider(request)
  const soon = await Promise.race([fresh.catch(() => undefined), after(NETWORK_MS)])
  if (soon?.good === true) return soon.response
  const cache = await caches.open(PROVIDER_CACHE)
  return (await cache.match(request)) ?? (await fresh).response
}

async function fetchProvider(request: Request): Promise<{ readonly response: Response; readonly good: boolean }> {
  const response = await fetch(request, { cache: 'no-cache' })
  const good = response.ok && (await isProvider(response.clone()))
  if (good) await (await caches.open(PROVIDER_CACHE)).put(request, response.clone())
  return { response, good }
}

/** Whether it may replace the last good one; the page checks it in full. */
async function isProvider(response: Response): Promise<boolean> {
  try {
    const json: unknown = await response.json()
    return typeof json === 'object' && json !== null && 'format' in json && json.format === 1
  } catch {
    return false
  }
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined))
}
