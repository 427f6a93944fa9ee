import { useEffect } from 'react'
import { useProvider } from './provider-context.tsx'

/** Names the page for the tab, the history and the screen reader. */
export function useTitle(title: string): void {
  const provider = useProvider()?.name ?? 'Vorab'
  useEffect(() => {
    document.title = `${title} · ${provider}`
  }, [title, provider])
}
