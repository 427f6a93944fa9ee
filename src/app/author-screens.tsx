import { useEffect, useMemo, useState } from 'react'
import { type Authoring, authoringPath, problemsPath } from '../guide/authoring.ts'
import { guidesSaved, type SavedGuides } from '../guide/saved-guides.ts'
import { AuthorArea } from './author/author-area.tsx'
import type { Workshop } from './author/author-context.tsx'
import { useServices } from './device/services.tsx'

/** Gives the author's screens what the app has; they know nothing of the customer's. */
export function AuthorScreens() {
  const { guides } = useServices()
  const problems = useProblems()
  const workshop = useMemo<Workshop>(
    () => ({ listings: guides.listings, loadGuide: guides.load, loadAuthoring, problems }),
    [guides, problems],
  )
  return <AuthorArea workshop={workshop} />
}

const loadAuthoring: Workshop['loadAuthoring'] = async ({ guide, fingerprint }) =>
  (await readJson(authoringPath(guide, fingerprint))) as Authoring | null

async function readJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(import.meta.env.BASE_URL + path, { signal: AbortSignal.timeout(20_000) })
    return response.ok ? await response.json() : null
  } catch {
    // Offline, or a page of a portal in its place.
    return null
  }
}

/** What is wrong in the files now and after each save; a built site has none, or it would not have been built. */
function useProblems(): readonly string[] {
  const [problems, setProblems] = useState<readonly string[]>([])
  useEffect(() => {
    const { hot } = import.meta
    if (!hot) return
    const take = (saved: SavedGuides) => setProblems(saved.problems)
    hot.on(guidesSaved, take)
    void readJson(problemsPath).then((lines) => Array.isArray(lines) && setProblems(lines))
    return () => hot.off(guidesSaved, take)
  }, [])
  return problems
}
