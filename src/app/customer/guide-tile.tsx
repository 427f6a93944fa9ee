import type { GuideListing } from '../../guide/bundle.ts'
import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { TopicSign } from './topic-sign.tsx'
import './guide-tile.css'

/** One topic in the customer's words. */
export function GuideTile({ listing }: { readonly listing: GuideListing }) {
  const { words, language } = useSpeech()
  return (
    <Way className="guide-tile" to={`/g/${listing.guide}/`}>
      <TopicSign guide={listing.guide} />
      <span className="guide-tile-words">
        <span className="guide-tile-title">{listing.titles[language].title}</span>
        <span className="guide-tile-minutes">{words.home.guideMinutes(listing.minutes)}</span>
      </span>
    </Way>
  )
}
