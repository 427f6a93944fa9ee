import { describe, expect, test } from 'vitest'
import { findPlaces } from '../../../src/app/agent/find-places.ts'
import type { CompiledGuide } from '../../../src/compiler/compile-guide.ts'
import { compileGuides } from '../../../src/compiler/compile-guides.ts'
import type { GuideBundle, GuideListing } from '../../../src/guide/bundle.ts'
import type { Fingerprint } from '../../../src/guide/ids.ts'
import { type Language, languages } from '../../../src/guide/language.ts'

const { guides } = compileGuides('guides')

const fingerprintOf = ({ flow }: CompiledGuide) => flow.guide as string as Fingerprint

const listings = guides.map(
  (guide): GuideListing => ({
    guide: guide.flow.guide,
    revision: guide.flow.revision,
    fingerprint: fingerprintOf(guide),
    minutes: guide.flow.minutes,
    steps: 0,
    usually: { from: 0, to: 0 },
    titles: guide.words,
  }),
)

function found(said: string, language: Language): string[] {
  const bundles = guides.map(
    (guide): GuideBundle => ({
      fingerprint: fingerprintOf(guide),
      flow: guide.flow,
      words: guide.words[language],
      pictures: {},
    }),
  )
  return findPlaces(said, { listings, bundles, language }).map(({ listing, step }) => `${listing.guide} ${step ?? ''}`)
}

describe('what a caller says', () => {
  test.each<readonly [Language, string, string]>([
    ['de', 'kein Internet', 'connectivity '],
    ['de', 'mein Router hat keinen Strom', 'connectivity power'],
    ['de', 'ich soll Karte ziehen', 'set-top-box-card pull-card'],
    ['sv', 'jag har inget internet hemma', 'connectivity '],
    ['sv', 'starta om routern', 'restart-router '],
    ['en', 'I got a strange mail', 'email suspicious'],
    ['en', 'he forgot the pin for the kids profile', 'parental-control pin'],
  ])('in %s, “%s”, finds %s', (language, said, place) => {
    expect(found(said, language)).toContain(place)
  })

  test.each(languages)('never leaves the agent without a guide for words that one guide knows, in %s', (language) => {
    expect(found('router qqqqq wwwww', language).length).toBeGreaterThan(0)
    expect(found('router internet mail tv karte', language).length).toBeLessThanOrEqual(6)
    expect(found('', language)).toHaveLength(guides.length)
    expect(found('qqqqqqq', language)).toEqual([])
  })
})
