import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { idPattern } from '../guide/ids.ts'
import { type Language, languages } from '../guide/language.ts'
import type { SharedPictures } from './check-pictures.ts'
import type { Problems } from './problem.ts'
import type { GuideSource, SourceFile } from './source-file.ts'

/** Ten times what a guide of 5,000 steps needs. */
const largestFile = 8_000_000

/** Folders beside the guides that are none. */
const notGuides = ['pictures', 'published']

export type GuidesFolder = {
  /** As given, relative or not; problems name files under it. */
  readonly folder: string
  readonly sources: readonly GuideSource[]
  readonly shared: SharedPictures
  /** All guides of the folder were read, not a single one. */
  readonly whole: boolean
}

/** Reads a folder of guides, or a single guide's folder with what its parent shares. */
export function readGuidesFolder(given: string, problems: Problems): GuidesFolder {
  const single = existsSync(join(given, 'flow.yaml'))
  const folder = single ? dirname(given) : given
  const names = single ? [basename(given)] : guideNames(folder, problems)
  return {
    folder,
    whole: !single,
    shared: { pictures: readPictures(join(folder, 'pictures'), problems), style: readStyle(folder, problems) },
    sources: names.map((guide) => readSource(folder, guide, problems)),
  }
}

function guideNames(folder: string, problems: Problems): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  const guides = names.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notGuides.includes(entry.name),
  )
  return guides.flatMap(({ name }) => {
    if (idPattern.test(name)) return [name]
    problems.add(
      { file: join(folder, name), line: 1 },
      `the folder ${name} has no name for a guide`,
      'lower-case words joined by "-"',
    )
    return []
  })
}

function readSource(root: string, guide: string, problems: Problems): GuideSource {
  const folder = join(root, guide)
  const file = (name: string) => readFile(join(folder, name), problems)
  const words = Object.fromEntries(languages.map((language) => [language, file(`${language}.md`)])) as Record<
    Language,
    SourceFile | null
  >
  return {
    guide,
    folder,
    flow: file('flow.yaml'),
    words,
    examples: file('examples.yaml'),
    pictures: readPictures(join(folder, 'pictures'), problems),
  }
}

function readPictures(folder: string, problems: Problems): ReadonlyMap<string, SourceFile> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
  return new Map(
    names.flatMap((name): [string, SourceFile][] => {
      const file = readFile(join(folder, name), problems)
      return file === null ? [] : [[name.slice(0, -'.svg'.length), file]]
    }),
  )
}

function readStyle(folder: string, problems: Problems): string {
  return readFile(join(folder, 'pictures', 'style.css'), problems)?.text ?? ''
}

/** `null` where there is no such file, or one too large to be a guide's. */
function readFile(path: string, problems: Problems): SourceFile | null {
  if (!existsSync(path)) return null
  const { size } = statSync(path)
  if (size <= largestFile) return { path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') }
  problems.add({ file: path, line: 1 }, `the file has ${size} bytes`, `at most ${largestFile}: split the guide`)
  return { path, text: '' }
}
