import type { Flow } from './flow.ts'
import type { Fingerprint, GuideId, PictureId } from './ids.ts'
import type { Language } from './language.ts'
import type { GuideWords } from './words.ts'

/** What a run pins, in one language: everything needed to go on without the network or a newer guide. */
export type GuideBundle = {
  readonly fingerprint: Fingerprint
  readonly flow: Flow
  readonly words: GuideWords
  /** SVG sources, shown as images, never as markup. */
  readonly pictures: Readonly<Record<PictureId, string>>
}

/** One line of the append-only register: its index is the flow number that a code carries. */
export type RegistryEntry = { readonly guide: GuideId; readonly revision: number; readonly fingerprint: Fingerprint }

/** What the app knows of every guide before it loads one. */
export type GuideListing = {
  readonly guide: GuideId
  readonly revision: number
  readonly fingerprint: Fingerprint
  readonly minutes: number
  /** Answers on the longest way from the start to an end. */
  readonly steps: number
  /** Answers on the middle half of its examples from the start, which stand for real runs. */
  readonly usually: { readonly from: number; readonly to: number }
  readonly titles: Readonly<
    Record<
      Language,
      {
        readonly title: string
        readonly about: string
        readonly atHand: readonly string[]
        readonly keywords: readonly string[]
      }
    >
  >
}

/** A guide as it is asked for: the revision by its fingerprint, in one language. */
export type WantedGuide = Pick<GuideListing, 'guide' | 'fingerprint'> & { readonly language: Language }

/** `null`: neither on this device nor to be had now. */
export type LoadGuide = (wanted: WantedGuide) => Promise<GuideBundle | null>
