import type { GuideBundle } from './bundle.ts'
import type { PictureId } from './ids.ts'

/**
 * In what boxes differ where a card is concerned: how the card goes in, and where its slot is. A step that is answered by
 * one of these words tells it as well as the name of the box.
 */
export const boxTraits = [
  'contacts-down',
  'contacts-up',
  'arrow',
  'no-card',
  'slot-front',
  'slot-side',
  'slot-back',
] as const

export type BoxTrait = (typeof boxTraits)[number]

export function isBoxTrait(word: string): word is BoxTrait {
  return boxTraits.some((trait) => trait === word)
}

/** The drawings as they are for this box; where nothing is known of it, those for any. The surest trait stands first. */
export function drawForBox(bundle: GuideBundle, traits: readonly BoxTrait[]): GuideBundle {
  const own = Object.entries(bundle.flow.variants ?? {}).flatMap(([picture, variants]): [PictureId, PictureId][] => {
    const found = traits.flatMap((trait) => variants[trait] ?? [])[0]
    return found === undefined ? [] : [[picture as PictureId, found]]
  })
  if (own.length === 0) return bundle
  const pictures = Object.fromEntries(own.map(([picture, variant]) => [picture, bundle.pictures[variant] ?? '']))
  const texts = Object.fromEntries(own.map(([picture, variant]) => [picture, bundle.words.pictures[variant] ?? '']))
  return {
    ...bundle,
    pictures: { ...bundle.pictures, ...pictures },
    words: { ...bundle.words, pictures: { ...bundle.words.pictures, ...texts } },
  }
}
