import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from './near-miss.ts'
import type { Problems } from './problem.ts'
import type { GuideSource, SourceFile } from './source-file.ts'

/** Links of the words to another guide: that guide must lie in the same folder. */
export function checkGuideLinks(folder: string, sources: readonly GuideSource[], problems: Problems): void {
  const guides = existsSync(folder)
    ? readdirSync(folder).filter((name) => existsSync(join(folder, name, 'flow.yaml')))
    : []
  for (const source of sources) {
    for (const file of Object.values(source.words)) if (file !== null) checkFile(file, guides, problems)
  }
}

function checkFile({ path, text }: SourceFile, guides: readonly string[], problems: Problems): void {
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, guide = ''] of line.matchAll(/\]\(\/g\/([a-z][a-z0-9-]*)\)/g)) {
      if (guides.includes(guide)) continue
      const near = nearest(guide, guides)
      problems.add(
        { file: path, line: index + 1 },
        `a link leads to the guide ${guide.slice(0, 60)}, which does not exist`,
        near === null ? `there are: ${guides.join(', ')}` : `did you mean /g/${near}?`,
      )
    }
  }
}
