import type { Edge, EdgeClaim, Flow, Outcome, Step } from '../../src/guide/flow.ts'
import type { ClaimValue, StepId } from '../../src/guide/ids.ts'

type EdgeSketch = readonly [to: string, ...claims: (readonly [string, string | null, EdgeClaim['evidence']?])[]]
type StepSketch = Partial<Omit<Step, 'id' | 'edges'>> & {
  readonly kind: Step['kind']
  readonly go: Record<string, EdgeSketch>
}

/** A flow in few words: `go` maps an answer to where it leads and what it claims. */
export function sketch(steps: Record<string, StepSketch>, more: Partial<Flow> = {}): Flow {
  const ids = Object.keys(steps)
  const targets = Object.values(steps).flatMap(({ go }) => Object.values(go).map(([to]) => to))
  const ends = [...new Set(targets)].filter((to) => !ids.includes(to))
  const outcome = (id: string) => ({ id, result: { kind: 'solved' }, pictures: [] }) as unknown as Outcome
  const flow = {
    format: 1,
    guide: 'tv-box',
    revision: 3,
    minutes: 5,
    entries: ids.slice(0, 1),
    steps: Object.fromEntries(ids.map((id) => [id, stepOf(id, steps[id] as StepSketch)])),
    outcomes: Object.fromEntries(ends.map((id) => [id, outcome(id)])),
    claims: claimsOf(Object.values(steps)),
    contradictions: {},
  }
  return { ...(flow as unknown as Flow), ...more }
}

function stepOf(id: string, { go, ...rest }: StepSketch): Step {
  const edges = Object.entries(go).map(([answer, [to, ...claims]]) => ({
    answer,
    to,
    claims: claims.map(([claim, value, evidence = 'stated']) => ({ claim, value, evidence })),
  }))
  return { pictures: [], confirms: null, ...rest, id: id as StepId, edges: edges as unknown as Edge[] } as Step
}

function claimsOf(steps: readonly StepSketch[]): Record<string, { values: ClaimValue[] }> {
  const values: Record<string, Set<string>> = {}
  for (const [claim, value] of steps.flatMap(({ go }) => Object.values(go).flatMap(([, ...claims]) => claims))) {
    values[claim] ??= new Set()
    if (value !== null) values[claim].add(value)
  }
  return Object.fromEntries(Object.entries(values).map(([claim, set]) => [claim, { values: [...set] as ClaimValue[] }]))
}

/**
 * A box without a picture: every kind of step, a second question, a contradiction that the guide declares, a retry.
 *
 * power → cable → half-minute → dark → link → card (twice) → before-reset → reset → photo → power-again → outcomes
 */
export const boxGuide = sketch(
  {
    power: {
      kind: 'ask',
      go: {
        lit: ['cable', ['power', 'on']],
        dark: ['cable', ['power', 'off']],
        unsure: ['power-help', ['power', null]],
      },
    },
    'power-help': { kind: 'tell', go: { next: ['cable'] } },
    cable: {
      kind: 'ask',
      go: {
        in: ['half-minute', ['cable', 'in']],
        out: ['plug-it-in', ['cable', 'out']],
        unsure: ['half-minute', ['cable', null]],
      },
    },
    'plug-it-in': { kind: 'do', go: { done: ['half-minute'], cannot: ['call'] } },
    'half-minute': {
      kind: 'wait',
      seconds: 30,
      go: { waited: ['dark', ['unplugged', 'long', 'measured']], 'cut-short': ['dark', ['unplugged', 'short']] },
    } as StepSketch,
    dark: {
      kind: 'ask',
      go: { dark: ['link', ['pulled', 'yes', 'proved']], lit: ['link', ['pulled', 'no', 'proved']] },
    },
    link: {
      kind: 'measure',
      probe: 'reach',
      go: {
        reachable: ['card', ['link', 'up', 'measured']],
        'no-answer': ['card', ['link', 'down', 'measured']],
        stopped: ['card'],
      },
    } as StepSketch,
    card: {
      kind: 'read',
      validator: 'card-number',
      go: { valid: ['before-reset', ['card', 'there', 'proved']], mistyped: ['card~2', ['card', 'unreadable']] },
    } as StepSketch,
    'card~2': {
      kind: 'read',
      validator: 'card-number',
      go: { valid: ['before-reset', ['card', 'there', 'proved']], mistyped: ['before-reset', ['card', 'unreadable']] },
    } as StepSketch,
    'before-reset': { kind: 'guard', save: [], go: { saved: ['photo'], refused: ['photo'] } } as StepSketch,
    photo: { kind: 'show', go: { taken: ['power-again', ['lights', 'seen', 'proved']], skipped: ['power-again'] } },
    'power-again': {
      kind: 'ask',
      confirms: 'power' as StepId,
      go: {
        yes: ['fixed', ['power', 'on']],
        no: ['call', ['power', 'off']],
        unsure: ['call', ['power', null]],
      },
    },
  },
  {
    contradictions: {
      'cable-and-link': {
        id: 'cable-and-link',
        when: [
          { claim: 'cable', value: 'in' },
          { claim: 'link', value: 'down' },
        ],
      },
    } as unknown as Flow['contradictions'],
  },
)
