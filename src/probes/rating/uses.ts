import type { Reading } from '../../guide/reading.ts'
import { FAIR_MS, GOOD_MS } from './latency.ts'

/** What people want a line for. */
export const uses = ['call', 'tv', 'mail'] as const
export type Use = (typeof uses)[number]

/** `well`, `limited` (with a poorer picture, with pauses, slowly), `not`. */
export type Suits = 'well' | 'limited' | 'not'

export type Suitability = Readonly<Record<Use, Suits>>

const all = (suits: Suits): Suitability => ({ call: suits, tv: suits, mail: suits })

/** What this result alone means for a video call, a film and mail; `null`: it says nothing about them. */
export function suitability({ probe, level, figures }: Reading): Suitability | null {
  if (level === 'unsupported' || level === 'stopped') return null
  const number = (name: string) => (typeof figures[name] === 'number' ? figures[name] : null)
  switch (probe) {
    case 'speed':
      return level === 'no-answer'
        ? all('not')
        : bySpeed(number('downMbits') ?? 0, number('upMbits') ?? 0, number('idleMs'))
    case 'latency':
      return byDelay(level)
    case 'bufferbloat':
      return byDelay(level)
    case 'stability':
      return byDropOuts(level, number('longestDropOutSeconds') ?? 0)
    case 'reach':
    case 'hosts':
      if (level === 'no-answer' || level === 'nothing') return all('not')
      return level === 'too-slow' ? { call: 'not', tv: 'not', mail: 'limited' } : null
    case 'online':
      return level === 'offline' ? all('not') : null
    default:
      return null
  }
}

/**
 * Megabits a second. A video call takes 1.5 each way for a good picture and 0.5 for a small one; a film in HD 5 to 6, in
 * plain resolution 2.5; a mail with a photo of 3 MB goes out in some 25 s at 1, in minutes below 0.2.
 */
function bySpeed(down: number, up: number, idleMs: number | null): Suitability {
  const delay = idleMs === null || idleMs <= GOOD_MS ? 'well' : idleMs <= FAIR_MS ? 'limited' : 'not'
  return {
    call: worse(grade(Math.min(down, up), 1.5, 0.5), delay),
    tv: grade(down, 6, 2.5),
    mail: worse(grade(down, 1, 0.1), grade(up, 0.5, 0.05)),
  }
}

/**
 * A film is fetched ahead and a mail waits; two people who speak do not. Late answers still hold up a mail program: it
 * asks a dozen things one after the other to open a folder, from 300 ms on a matter of seconds.
 */
function byDelay(level: string): Suitability | null {
  switch (level) {
    case 'good':
      return all('well')
    case 'fair':
      return { call: 'limited', tv: 'well', mail: 'well' }
    case 'poor':
      return { call: 'not', tv: 'limited', mail: 'limited' }
    default:
      return level === 'no-answer' ? all('not') : null
  }
}

/** A film has some ten seconds in hand. */
const IN_HAND_S = 10

function byDropOuts(level: string, longestS: number): Suitability | null {
  if (level === 'stable') return all('well')
  if (level === 'down') return all('not')
  return { call: 'not', tv: longestS <= IN_HAND_S ? 'well' : 'limited', mail: 'limited' }
}

function grade(value: number, well: number, limited: number): Suits {
  return value >= well ? 'well' : value >= limited ? 'limited' : 'not'
}

const order: readonly Suits[] = ['well', 'limited', 'not']

function worse(one: Suits, other: Suits): Suits {
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}
