import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages } from '../guide/language.ts'
import { type Problem, Problems } from './problem.ts'

/**
 * The app's own words that a language lacks: beside each `words/en.ts` (or `words/en-….ts`, `words/en/….ts`) every other
 * language needs its own. @param root the project's folder; one without sources lacks nothing
 */
export function missingWords(root: string): readonly Problem[] {
  const problems = new Problems()
  const patterns = ['src/**/words/en.ts', 'src/**/words/en-*.ts', 'src/**/words/en/*.ts']
  for (const file of globSync(patterns, { cwd: root })) {
    const inFolder = dirname(file).endsWith('/en')
    const of = (language: string) =>
      inFolder ? file.replace(/\/en(\/[^/]+)$/, `/${language}$1`) : file.replace(/\/en([^/]*)$/, `/${language}$1`)
    for (const language of languages) {
      const needed = of(language)
      if (existsSync(join(root, needed))) continue
      problems.add(
        { file: needed, line: 1 },
        'the file is missing',
        `write it after ${file}; npx tsc -b names what must know of it`,
      )
    }
  }
  return problems.all
}
