import { useSpeech } from '../../ui/speech.tsx'
import type { ProbeWords } from './words/probe-words.ts'
import './clock-picture.css'

type Props = { readonly shown: number; readonly right: number; readonly words: ProbeWords }

/** Two clocks: what this device shows, and what it should. */
export function ClockPicture({ shown, right, words }: Props) {
  return (
    <div className="clock-picture" aria-hidden="true">
      <Clock at={shown} name={words.clock.here} />
      <Clock at={right} name={words.clock.there} />
    </div>
  )
}

function Clock({ at, name }: { readonly at: number; readonly name: string }) {
  const { format } = useSpeech()
  const time = new Date(at)
  const minute = time.getMinutes()
  const hour = (time.getHours() % 12) + minute / 60
  return (
    <figure className="clock-one">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="clock-face" cx="50" cy="50" r="46" />
        <path className="clock-hand" d="M50 50V26" transform={`rotate(${hour * 30} 50 50)`} />
        <path className="clock-hand" d="M50 50V14" transform={`rotate(${minute * 6} 50 50)`} />
        <circle className="clock-pin" cx="50" cy="50" r="4" />
      </svg>
      <figcaption>
        {name}
        <strong>{format.moment(at)}</strong>
      </figcaption>
    </figure>
  )
}
