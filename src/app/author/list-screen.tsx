import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { useAuthor } from './author-context.tsx'
import { AuthorFrame } from './author-frame.tsx'
import { ProblemLines } from './problem-lines.tsx'
import './list-screen.css'

/** Every guide that can be shown, and every problem that keeps one from it. */
export function ListScreen() {
  const { workshop, words } = useAuthor()
  const { language } = useSpeech()
  const { list } = words
  return (
    <AuthorFrame title={list.title}>
      <p className="author-lead">{list.lead}</p>
      <ProblemLines lines={workshop.problems} />
      {workshop.listings.length === 0 && <p>{list.empty}</p>}
      <ul className="author-guides">
        {workshop.listings.map(({ guide, titles, minutes, steps, revision }) => (
          <li key={guide}>
            <Way className="author-guide" to={`/author/${guide}`}>
              <span className="author-guide-title">{titles[language].title}</span>
              <span className="author-id">{guide}</span>
              <span className="author-soft">
                {[
                  revision === 0 ? list.unpublished : list.revision(revision),
                  list.minutes(minutes),
                  list.longest(steps),
                ].join(' · ')}
              </span>
            </Way>
          </li>
        ))}
      </ul>
    </AuthorFrame>
  )
}
