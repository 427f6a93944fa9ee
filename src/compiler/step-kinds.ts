import type { StepKind } from '../guide/flow.ts'
import { anyProbeLevels, isProbeId, isValidatorId, probeLevels, readingLevels } from '../guide/levels.ts'
import type { StepDetail } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import type { Shapes } from './yaml-shape.ts'
import type { Yaml } from './yaml-tree.ts'

/** What the line of its kind (`ask: […]`, `measure: reach`, …) makes of a step. */
export type KindRead = {
  readonly answers: readonly string[]
  readonly labelled: readonly string[]
  readonly mayLabel: readonly string[]
  readonly detail: StepDetail
}

type ReadKind = (yaml: Yaml, step: string, shapes: Shapes) => KindRead | null

/** Kinds whose answers the person gives, and may therefore not be sure of. */
export const askingKinds: readonly StepKind[] = ['do', 'ask', 'tick', 'read', 'guard']

/** Kinds that end in levels; those that `go` does not name share one answer, `other`. */
export const levelKinds: readonly StepKind[] = ['measure', 'read']

/** More ticked options than this would mean a thousand answers to one step. */
const mostOptions = 10

/** The kinds of steps, by the word that makes them. `null`: reported, and the step stays without answers. */
export const stepKinds: Readonly<Record<StepKind, ReadKind>> = {
  tell: (yaml, step, shapes) => {
    if (yaml.kind !== 'text' || yaml.text !== '') {
      shapes.problems.add(
        yaml.at,
        `tell in ${step} has a value`,
        'leave it empty: its words stand in the language files',
      )
    }
    return fixed(['next'], {})
  },
  do: chosen,
  ask: chosen,
  tick: (yaml, step, shapes) => {
    const options = shapes.ids(yaml, `the option in ${step}`).map((option) => option.id)
    if (yaml.kind === 'list' && yaml.items.length === 0)
      shapes.problems.add(yaml.at, `${step} offers nothing to tick`, 'list at least one option')
    if (yaml.kind === 'list' && options.length > mostOptions) {
      shapes.problems.add(
        yaml.at,
        `${step} offers ${options.length} things to tick`,
        `at most ${mostOptions}; split the step`,
      )
      return null
    }
    for (const reserved of ['none', 'all', 'unsure']) {
      if (!options.includes(reserved)) continue
      shapes.problems.add(
        yaml.at,
        `${step} offers "${reserved}" to tick`,
        'ticking nothing is "none" already; rename or remove the option',
      )
      return null
    }
    return options.length === 0
      ? null
      : { answers: subsets(options), labelled: options, mayLabel: ['none', 'unsure'], detail: { options } }
  },
  read: (yaml, step, shapes) => {
    const validator = shapes.text(yaml, `what ${step} reads`)
    if (validator === null) return null
    if (isValidatorId(validator)) return fixed(readingLevels[validator], { validator })
    shapes.problems.add(
      yaml.at,
      `${step} reads by an unknown validator ${validator}`,
      suggest(validator, Object.keys(readingLevels), 'use one that Vorab has'),
    )
    return null
  },
  measure: (yaml, step, shapes) => {
    const probe = shapes.text(yaml, `what ${step} measures`)
    if (probe === null) return null
    if (isProbeId(probe)) return fixed([...probeLevels[probe], ...anyProbeLevels], { probe })
    shapes.problems.add(
      yaml.at,
      `${step} measures with an unknown probe ${probe}`,
      suggest(probe, Object.keys(probeLevels), 'use one that Vorab has'),
    )
    return null
  },
  wait: (yaml, step, shapes) => {
    const text = shapes.text(yaml, `how long ${step} waits`)
    if (text === null) return null
    const seconds = readDuration(text)
    if (seconds !== null) return fixed(['waited', 'cut-short'], { seconds })
    shapes.problems.add(
      yaml.at,
      `${step} waits for "${text.slice(0, 40)}"`,
      'write a number and s, min or h (30 s, 5 min, 1 h), at most 24 h',
    )
    return null
  },
  guard: (yaml, step, shapes) => {
    const save = shapes.ids(yaml, `what ${step} saves`).map((item) => item.id)
    if (save.length === 0) return null
    return { answers: ['saved', 'refused'], labelled: save, mayLabel: ['saved', 'refused', 'unsure'], detail: { save } }
  },
  show: (yaml, step, shapes) => {
    if (yaml.kind !== 'text' || yaml.text !== 'photo') {
      shapes.problems.add(yaml.at, `${step} shows something other than a photo`, 'write show: photo')
    }
    return fixed(['taken', 'skipped'], {})
  },
}

export function isStepKind(word: string): word is StepKind {
  return Object.hasOwn(stepKinds, word)
}

function fixed(answers: readonly string[], detail: StepDetail): KindRead {
  return { answers, labelled: [], mayLabel: [...answers, 'unsure'], detail }
}

function chosen(yaml: Yaml, step: string, shapes: Shapes): KindRead | null {
  const answers = shapes.ids(yaml, `the answer in ${step}`).map((answer) => answer.id)
  if (answers.includes('unsure')) {
    shapes.problems.add(yaml.at, `${step} lists the answer "unsure"`, 'write unsure: <step> instead')
    return null
  }
  if (yaml.kind === 'list' && yaml.items.length === 0)
    shapes.problems.add(yaml.at, `${step} offers no answers`, 'list at least one')
  return answers.length === 0 ? null : { answers, labelled: answers, mayLabel: ['unsure'], detail: {} }
}

/** `none`, then every choice of options: fewer first, then in authored order. */
function subsets(options: readonly string[]): readonly string[] {
  let grown: readonly (readonly number[])[] = [[]]
  const all: string[] = ['none']
  for (let size = 1; size <= options.length; size++) {
    grown = grown.flatMap((chosen) => options.flatMap((_, i) => (i > (chosen.at(-1) ?? -1) ? [[...chosen, i]] : [])))
    all.push(...grown.map((chosen) => chosen.map((i) => options[i]).join('+')))
  }
  return all
}

/** Seconds of `30 s`, `5 min`, `1 h`; `null` for anything else, nothing and more than a day included. */
function readDuration(text: string): number | null {
  const parts = /^(\d{1,5}) ?(s|min|h)$/.exec(text)
  if (parts === null) return null
  const seconds = Number(parts[1]) * { s: 1, min: 60, h: 3600 }[parts[2] as 's' | 'min' | 'h']
  return seconds > 0 && seconds <= 86_400 ? seconds : null
}
