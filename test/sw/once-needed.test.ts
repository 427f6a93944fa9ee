import { expect, test } from 'vitest'
import { onceNeeded } from '../../src/sw/once-needed.ts'
import type { WorkerFile } from '../../src/sw/worker-file.ts'

const decoder: WorkerFile = { url: '/assets/zxing_reader-Bb9Mx2Pu.wasm', revision: null, part: 'on-demand' }
const page: WorkerFile = { url: '/assets/index-Aa1_-bB2.js', revision: null, part: 'shell' }
const own = 'https://vorab.example'

test('an update brings along what was needed of the version before, under its new name', () => {
  expect(onceNeeded([page, decoder], [`${own}/assets/zxing_reader-C-1x_9Zz.wasm`])).toEqual([decoder])
})

test('what nobody needed stays where it is', () => {
  expect(onceNeeded([page, decoder], [])).toEqual([])
  expect(onceNeeded([page, decoder], [`${own}/assets/index-C-1x_9Zz.js`, `${own}/assets/other-C1x39Zzz.wasm`])).toEqual(
    [],
  )
})
