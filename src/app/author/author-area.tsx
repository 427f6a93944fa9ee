import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useSpeech } from '../ui/speech.tsx'
import { AuthorProvider, type Workshop } from './author-context.tsx'
import { GuideScreen } from './guide-screen.tsx'
import { ListScreen } from './list-screen.tsx'
import type { AuthorWords } from './words/author-words.ts'
import { loadAuthorWords } from './words/load-author-words.ts'

/** All screens of who writes guides; loaded only when one of them is opened. */
export function AuthorArea({ workshop }: { readonly workshop: Workshop }) {
  const { language } = useSpeech()
  const { pathname } = useLocation()
  const [words, setWords] = useState<AuthorWords | null>(null)
  useEffect(() => {
    let wanted = true
    void loadAuthorWords(language).then((loaded) => {
      if (wanted) setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  if (words === null) return null
  const guide = /^\/author\/([^/]+)\/?$/.exec(pathname)?.[1]
  return (
    <AuthorProvider workshop={workshop} words={words}>
      {guide === undefined ? <ListScreen /> : <GuideScreen key={guide} guide={guide} />}
    </AuthorProvider>
  )
}
