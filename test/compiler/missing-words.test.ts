import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { missingWords } from '../../src/compiler/missing-words.ts'
import { formatProblem } from '../../src/compiler/problem.ts'
import { languages } from '../../src/guide/language.ts'
import { temporaryFolder } from './guides-folder.ts'

const patterns = ['src/app/words/LANGUAGE.ts', 'src/app/words/LANGUAGE/home.ts', 'src/desk/words/LANGUAGE-walk.ts']

function project(): string {
  const root = temporaryFolder()
  for (const pattern of patterns) {
    for (const language of languages) {
      const file = join(root, pattern.replace('LANGUAGE', language))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, '')
    }
  }
  return root
}

test('a project whose words are all there lacks nothing, and neither does this one', () => {
  expect(missingWords(project())).toEqual([])
  expect(missingWords('.')).toEqual([])
})

test.each(patterns)('each file that a language lacks is named: %s', (pattern) => {
  const root = project()
  const [file, after] = [pattern.replace('LANGUAGE', 'sv'), pattern.replace('LANGUAGE', 'en')]
  rmSync(join(root, file))
  expect(missingWords(root).map(formatProblem)).toEqual([
    `${file}:1: the file is missing — write it after ${after}; npx tsc -b names what must know of it`,
  ])
})
