import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Bench } from './bench.ts'

/* `npm run bench [-- NAME …]`: every file in this folder that exports `bench` is a section, named by its path. JSON on
   standard output, by section; what a section says of its progress goes to standard error. */

const wanted = process.argv.slice(2)
const names = globSync('**/*.ts', { cwd: 'bench' })
  .map((file) => file.replace(/\.ts$/, '').replaceAll('\\', '/'))
  .filter((name) => name !== 'run')
  .toSorted()
const sections = new Map<string, Bench>()
for (const name of names) {
  const module: { readonly bench?: Bench } = await import(pathToFileURL(resolve('bench', `${name}.ts`)).href)
  if (module.bench) sections.set(name, module.bench)
}

const unknown = wanted.filter((name) => !sections.has(name))
if (unknown.length > 0) {
  console.error(`no such section: ${unknown.join(', ')}; there are: ${[...sections.keys()].join(', ')}`)
  process.exitCode = 2
} else {
  const results: Record<string, unknown> = {}
  for (const [name, bench] of sections) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.error(`${name} …`)
    results[name] = await bench()
  }
  console.log(JSON.stringify(results, null, 2))
}
