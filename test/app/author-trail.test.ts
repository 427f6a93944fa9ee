import { describe, expect, test } from 'vitest'
import { readTrail, trailSearch, walkTrail } from '../../src/app/author/trail.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'

const guide = compileGuides('guides').guides.find(({ flow }) => flow.guide === ('connectivity' as never))
if (guide === undefined) throw new Error('no guide connectivity')
const { flow } = guide

/** Gives the first answer until nothing follows. */
function firstAnswers(from: string): readonly string[] {
  const answers: string[] = []
  for (let step = flow.steps[from as never]; step !== undefined; step = flow.steps[step.edges[0]?.to as never])
    answers.push(step.edges[0]?.answer ?? '')
  return answers
}

describe('a walk', () => {
  const start = flow.entries[0]
  const all = firstAnswers(start)

  test('ends at an outcome, with the claims of its answers', () => {
    const walked = walkTrail(flow, { from: start, answers: all })
    expect(Object.keys(flow.outcomes)).toContain(walked.at)
    expect(walked.nodes).toHaveLength(all.length + 1)
    expect(walked.isCut).toBe(false)
    expect(walked.replayed?.position.kind).toBe('ended')
    expect(walked.replayed?.claims).not.toEqual([])
  })

  test('may begin at any step, also where no run does', () => {
    for (const id of Object.keys(flow.steps))
      expect(walkTrail(flow, { from: id, answers: [] }).replayed?.position.kind).toBe('step')
  })

  test('stops where the guide no longer knows the answer, and says so', () => {
    const walked = walkTrail(flow, { from: start, answers: [all[0] ?? '', 'gone', all[1] ?? ''] })
    expect(walked.answers).toEqual([all[0]])
    expect(walked.isCut).toBe(true)
  })

  test('begins at the start where its step is gone', () => {
    expect(walkTrail(flow, { from: 'gone', answers: all })).toMatchObject({ at: start, answers: [], isCut: true })
  })

  test('opens a step that has only copies by its plain name', () => {
    const copy = Object.keys(flow.steps).find((id) => /~[a-z]/.test(id)) ?? ''
    expect(walkTrail(flow, { from: copy.replace(/~.*/, ''), answers: [] }).at).toMatch(
      new RegExp(`^${copy.split('~')[0]}~`),
    )
  })

  test('comes back from the address as it went in', () => {
    const trail = { from: 'lamp~2', answers: ['tv+phone', 'none', 'unsure'] }
    expect(readTrail(trailSearch(trail))).toEqual(trail)
    expect(readTrail('')).toEqual({ from: '', answers: [] })
  })
})
