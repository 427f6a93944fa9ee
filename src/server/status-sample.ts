/**
 * The sample feed as if it had just been published: `page.updated_at` is the only thing in it that has to be fresh, or
 * the app would rightly call it stale.
 * @param feed a Statuspage `/api/v2/summary.json`, as text
 */
export function freshStatus(feed: string, now: Date): string {
  const summary = JSON.parse(feed) as { readonly page: Readonly<Record<string, unknown>> }
  return JSON.stringify({ ...summary, page: { ...summary.page, updated_at: now.toISOString() } })
}
