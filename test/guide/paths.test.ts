import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flow } from '../../src/guide/flow.ts'
import { flowGraph } from '../../src/guide/flow-graph.ts'
import { pathAt, pathRank } from '../../src/guide/path-rank.ts'
import { countPaths, longestWalks, PATH_LIMIT, WalkTable } from '../../src/guide/paths.ts'
import { edgesFrom, isOutcome, nodesAlong, type Path } from '../../src/guide/read-flow.ts'
import { anyFlow, chain, flowOf } from './some-flow.ts'

/** Every path in the order that codes number them, by walking all of one length before the next. */
function everyPath(flow: Flow): readonly Path[] {
  const all: Path[] = []
  let sameLength: readonly Path[] = flow.entries.map((entry) => ({ entry, answers: [] }))
  while (sameLength.length > 0) {
    all.push(...sameLength)
    sameLength = sameLength.flatMap((path) =>
      edgesFrom(flow, end(flow, path)).map((edge) => ({ ...path, answers: [...path.answers, edge.answer] })),
    )
  }
  return all
}

const end = (flow: Flow, path: Path) => nodesAlong(flow, path)?.at(-1) ?? path.entry

describe('paths of a flow', () => {
  test('are numbered shortest first, then by entry, then in the authored order', () => {
    const flow = flowOf({ lamp: { lit: 'pull', dark: 'fixed' }, pull: { done: 'fixed', cannot: 'call' } }, [
      'lamp',
      'pull',
    ])
    const names = everyPath(flow).map((_, rank) => pathAt(flow, BigInt(rank)))
    expect(names.map((path) => `${path?.entry} ${path?.answers.join(' ')}`.trim())).toEqual([
      'lamp',
      'pull',
      'lamp lit',
      'lamp dark',
      'pull done',
      'pull cannot',
      'lamp lit done',
      'lamp lit cannot',
    ])
    expect(countPaths(flow)).toEqual({ complete: 5n, partial: 3n })
  })

  test('are counted and numbered as by walking them all', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const paths = everyPath(flow)
        const complete = paths.filter((path) => isOutcome(flow, end(flow, path))).length
        expect(countPaths(flow)).toEqual({ complete: BigInt(complete), partial: BigInt(paths.length - complete) })
        for (const [rank, path] of paths.entries()) {
          expect(pathRank(flow, path)).toBe(BigInt(rank))
          expect(pathAt(flow, BigInt(rank))).toEqual(path)
        }
        expect(pathAt(flow, BigInt(paths.length))).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test('a path that the flow does not have has no number', () => {
    const flow = flowOf({ lamp: { lit: 'pull', dark: 'fixed' }, pull: { done: 'fixed' } })
    const path = (entry: string, ...answers: string[]) => ({ entry, answers }) as unknown as Path
    expect(() => pathRank(flow, path('pull'))).toThrow(RangeError)
    expect(() => pathRank(flow, path('lamp', 'green'))).toThrow(RangeError)
    expect(() => pathRank(flow, path('lamp', 'dark', 'done'))).toThrow(RangeError)
    expect(() => pathRank(flow, path('constructor'))).toThrow(RangeError)
    expect(pathAt(flow, -1n)).toBeNull()
    expect(pathAt(flow, 2n ** 60n)).toBeNull()
  })
})

describe('long flows', () => {
  test('a chain of 10,000 single answers is counted', () => {
    expect(countPaths(chain(10_000, 1))).toEqual({ complete: 1n, partial: 10_000n })
  })

  test('a chain of 2,000 single answers is numbered and found again', () => {
    const flow = chain(2_000, 1)
    const path = pathAt(flow, 1_234n)
    expect(path?.answers.length).toBe(1_234)
    expect(path && pathRank(flow, path)).toBe(1_234n)
    expect(pathAt(flow, 2_000n)?.answers.length).toBe(2_000)
    expect(pathAt(flow, 2_001n)).toBeNull()
  })

  test('counts stop at the limit instead of growing without bound', () => {
    expect(countPaths(chain(10_000, 3))).toEqual({ complete: PATH_LIMIT, partial: PATH_LIMIT })
    const flow = chain(1_000, 3)
    const highest = pathAt(flow, PATH_LIMIT - 1n)
    expect(highest && pathRank(flow, highest)).toBe(PATH_LIMIT - 1n)
    const beyond: Path = { entry: flow.entries[0], answers: Array.from({ length: 400 }, () => 'a2' as never) }
    expect(pathRank(flow, beyond)).toBe(PATH_LIMIT)
  })

  test('exactly 2^40 paths are counted exactly', () => {
    expect(countPaths(chain(40, 2)).complete).toBe(2n ** 40n)
  })

  test('walks of each length are the same in whatever order they are asked for', () => {
    const graph = flowGraph(chain(50, 2))
    const start = graph.entries[0]?.index ?? -1
    const table = new WalkTable(graph)
    const lengths = [0, 50, 3, 49, 7, 8, 9, 51, 1]
    expect(lengths.map((length) => table.row(length)[start])).toEqual([1, 2 ** 50, 8, 2 ** 49, 128, 256, 512, 0, 2])
    expect(longestWalks(graph)[start]).toBe(50)
  })
})

describe('a broken flow', () => {
  test('with a cycle or a missing step is a bug, not a hang', () => {
    expect(() => countPaths(flowOf({ a: { x: 'b' }, b: { y: 'a' } }))).toThrow('cycle')
    const dangling = { ...flowOf({ a: { x: 'end' } }), outcomes: {} }
    expect(() => countPaths(dangling)).toThrow('lacks')
  })
})
