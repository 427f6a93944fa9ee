import type { GuideBundle, GuideListing } from '../../src/guide/bundle.ts'
import type { Edge, Flow, Outcome, Step } from '../../src/guide/flow.ts'
import type { ClaimId, ClaimValue, Fingerprint, GuideId, PictureId } from '../../src/guide/ids.ts'
import type { Language } from '../../src/guide/language.ts'
import type { StepWords } from '../../src/guide/words.ts'

type Way = readonly [answer: string, to: string, claims?: Readonly<Record<string, string>>]

function edges(ways: readonly Way[]): readonly Edge[] {
  return ways.map(
    ([answer, to, claims = {}]) =>
      ({
        answer,
        to,
        claims: Object.entries(claims).map(([claim, value]) => ({ claim, value, evidence: 'stated' })),
      }) as unknown as Edge,
  )
}

function step(id: string, kind: Partial<Step>, ways: readonly Way[]): readonly [string, Step] {
  return [id, { id, pictures: [], confirms: null, edges: edges(ways), ...kind } as unknown as Step]
}

const steps = Object.fromEntries([
  step('intro', { kind: 'tell' }, [['next', 'plug']]),
  step('plug', { kind: 'ask', pictures: ['router'] as unknown as PictureId[] }, [
    ['in', 'pull', { plug: 'in' }],
    ['out', 'pull', { plug: 'out' }],
    ['unsure', 'pull'],
  ]),
  step('pull', { kind: 'do' }, [
    ['done', 'pause'],
    ['cannot', 'lamp'],
    ['unsure', 'lamp'],
  ]),
  step('pause', { kind: 'wait', seconds: 30 } as Partial<Step>, [
    ['waited', 'lamp'],
    ['cut-short', 'lamp'],
  ]),
  step('lamp', { kind: 'ask' }, [
    ['lit', 'which', { lamp: 'lit' }],
    ['dark', 'which', { lamp: 'dark' }],
    ['unsure', 'which'],
  ]),
  step('which', { kind: 'tick', options: ['tv', 'phone'] } as unknown as Partial<Step>, [
    ['tv', 'number'],
    ['phone', 'number'],
    ['tv+phone', 'number'],
    ['none', 'number'],
    ['unsure', 'number'],
  ]),
  step('number', { kind: 'read', validator: 'card-number' } as Partial<Step>, [
    ['valid', 'line'],
    ['mistyped', 'number~2'],
    ['other-format', 'line'],
    ['unsure', 'line'],
  ]),
  step('number~2', { kind: 'read', validator: 'card-number' } as Partial<Step>, [
    ['valid', 'line'],
    ['other', 'line'],
    ['unsure', 'line'],
  ]),
  step('line', { kind: 'measure', probe: 'reach' } as Partial<Step>, [
    ['reachable', 'reset'],
    ['other', 'reset'],
  ]),
  step('reset', { kind: 'guard', save: ['recordings', 'codes'] } as unknown as Partial<Step>, [
    ['saved', 'lights'],
    ['refused', 'lights'],
    ['unsure', 'lights'],
  ]),
  step('lights', { kind: 'show' }, [
    ['taken', 'works'],
    ['skipped', 'works'],
  ]),
  step('works', { kind: 'ask' }, [
    ['yes', 'fixed'],
    ['no', 'line-dead'],
    ['later', 'wait-it-out'],
  ]),
])

const outcomes = Object.fromEntries(
  (
    [
      ['fixed', { kind: 'solved' }],
      ['line-dead', { kind: 'call', department: 'internet', cause: 'no-signal', next: [] }],
      ['wait-it-out', { kind: 'advice' }],
    ] as const
  ).map(([id, result]) => [id, { id, result, pictures: [] } as unknown as Outcome]),
)

/** A guide with every kind of step, written by hand, so that the screens are tested without the compiler. */
export const someFlow = {
  format: 1,
  guide: 'some-guide',
  revision: 1,
  minutes: 5,
  entries: ['intro'],
  steps,
  outcomes,
  claims: { plug: { values: ['in', 'out'] }, lamp: { values: ['lit', 'dark'] } },
  contradictions: {
    'plug-and-lamp': {
      id: 'plug-and-lamp',
      when: [
        { claim: 'plug' as ClaimId, value: 'out' as ClaimValue },
        { claim: 'lamp' as ClaimId, value: 'lit' as ClaimValue },
      ],
    },
  },
} as unknown as Flow

export const someFingerprint = 'f'.repeat(64) as Fingerprint

function words(title: string, more: Partial<StepWords> = {}): StepWords {
  return { title, body: [], answers: {}, help: [], field: null, agent: title, ...more }
}

const stepWords: Readonly<Record<string, StepWords>> = {
  intro: words('We look at the router of {provider}.'),
  plug: words('Is the plug in?', {
    answers: { in: 'It is in', out: 'It was loose' } as StepWords['answers'],
    help: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'Follow the cable.' }] }],
  }),
  pull: words('Pull the plug.'),
  pause: words('Wait half a minute.'),
  lamp: words('Is a lamp lit?', { answers: { lit: 'One is lit', dark: 'All are dark' } as StepWords['answers'] }),
  which: words('What is broken?', { answers: { tv: 'Television', phone: 'Telephone' } as StepWords['answers'] }),
  number: words('Which number is on the card?', { field: 'Number on the card' }),
  line: words('Does the line answer?'),
  reset: words('The router will be reset.', {
    answers: { recordings: 'Recordings', codes: 'Sign-in codes' } as StepWords['answers'],
  }),
  lights: words('Show us the lights.'),
  works: words('Does it work now?', {
    answers: { yes: 'It works', no: 'It does not', later: 'Not quite' } as StepWords['answers'],
  }),
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M0 0h320v200H0z"/></svg>'

export function someBundle(language: Language): GuideBundle {
  const outcome = (title: string, cause: string | null) => ({ title, body: [], cause, next: {} })
  return {
    fingerprint: someFingerprint,
    flow: someFlow,
    pictures: { router: drawing } as GuideBundle['pictures'],
    words: {
      language,
      title: 'Nothing works',
      about: 'Step by step.',
      atHand: ['this phone'],
      keywords: ['internet'],
      steps: stepWords as GuideBundle['words']['steps'],
      outcomes: {
        fixed: outcome('It works again.', null),
        'line-dead': outcome('This needs {provider}.', 'no signal on the line'),
        'wait-it-out': outcome('Wait a day.', null),
      } as GuideBundle['words']['outcomes'],
      claims: {
        plug: { label: 'Plug', values: { in: 'was in', out: 'was loose' } },
        lamp: { label: 'Lamp', values: { lit: 'lit', dark: 'dark' } },
      } as unknown as GuideBundle['words']['claims'],
      contradictions: {
        'plug-and-lamp': { customer: 'The plug was loose, yet a lamp is lit.', agent: 'Loose plug, lit lamp.' },
      } as unknown as GuideBundle['words']['contradictions'],
      pictures: { router: 'A router with a lamp.' } as GuideBundle['words']['pictures'],
    },
  }
}

const title = { title: 'Nothing works', about: 'Step by step.', atHand: ['this phone'], keywords: ['internet'] }

export const someListing: GuideListing = {
  guide: 'some-guide' as GuideId,
  revision: 1,
  fingerprint: someFingerprint,
  minutes: 5,
  steps: 13,
  usually: { from: 3, to: 7 },
  titles: { de: title, sv: title, en: title },
}
