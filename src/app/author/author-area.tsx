import { useLocation } from 'react-router'
import { useLoadedWords } from '../ui/use-loaded-words.ts'
import { AuthorProvider, type Workshop } from './author-context.tsx'
import { GuideScreen } from './guide-screen.tsx'
import { ListScreen } from './list-screen.tsx'
import { loadAuthorWords } from './words/load-author-words.ts'

/** All screens of who writes guides; loaded only when one of them is opened. */
export function AuthorArea({ workshop }: { readonly workshop: Workshop }) {
  const { pathname } = useLocation()
  const words = useLoadedWords(loadAuthorWords)
  if (words === null) return null
  const guide = /^\/author\/([^/]+)\/?$/.exec(pathname)?.[1]
  return (
    <AuthorProvider workshop={workshop} words={words}>
      {guide === undefined ? <ListScreen /> : <GuideScreen key={guide} guide={guide} />}
    </AuthorProvider>
  )
}
