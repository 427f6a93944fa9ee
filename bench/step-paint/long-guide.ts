import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A guide that is one long line of things to do, written into a folder of guides of its own. */
export function writeLongGuide(folder: string, steps: number): void {
  const home = join(folder, 'long')
  mkdirSync(home, { recursive: true })
  const all = Array.from({ length: steps }, (_, step) => step)
  const next = (step: number) => (step + 1 < steps ? `s${step + 1}` : 'works')
  const flow = all.map(
    (step) =>
      `  s${step}:\n    do: [done]\n    unsure: none\n    because: generated\n    go: { done: ${next(step)} }\n`,
  )
  writeFileSync(
    join(home, 'flow.yaml'),
    `guide: long\nminutes: 9\nstart: s0\nsteps:\n${flow.join('')}outcomes:\n  works: { solved: true }\n`,
  )
  const words = all.map(
    (step) => `## s${step}\nLook at lamp ${step}.\n\nIt is lit.\n\n= done: Done\nagent: Step ${step}\n\n`,
  )
  for (const language of ['de', 'sv', 'en'])
    writeFileSync(join(home, `${language}.md`), `# Long\nA long way.\n\n${words.join('')}## outcome works\nIt works.\n`)
  const walk = all.map((step) => `s${step}=done`).join(' ')
  writeFileSync(join(home, 'examples.yaml'), `- name: all\n  walk: ${walk}\n  reaches: works\n`)
}
