import { writeFileSync } from 'node:fs'
import { drawMap } from '../compiler/draw-map.ts'
import { mapFlow } from '../guide/flow-map.ts'
import type { OutcomeId, StepId } from '../guide/ids.ts'
import { isLanguage } from '../guide/language.ts'
import { type Command, WrongUsage } from './command.ts'
import { compileOne } from './compile-one.ts'
import { readArguments } from './read-arguments.ts'

export const draw: Command = {
  usage: '<guide> [--out FILE|-] [--language de|sv|en] [--guides DIR]',
  about: 'Draws the map of a guide as an SVG; "-" writes it to standard output.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['out', 'language', 'guides'], { least: 1, most: 1 })
    const language = options['language'] ?? 'en'
    if (!isLanguage(language)) throw new WrongUsage(`there is no language ${language}`)
    const guide = compileOne(positionals[0] ?? '', options['guides'], console)
    if (guide === null) return 1
    const words = guide.words[language]
    const map = mapFlow(guide.flow)
    const svg = drawMap(map, {
      title: `${words.title} (${guide.flow.guide}, revision ${guide.flow.revision})`,
      nameOf: (id) => words.steps[id as StepId]?.agent ?? words.outcomes[id as OutcomeId]?.title ?? '',
    })
    const file = options['out'] ?? `${guide.flow.guide}.svg`
    if (file === '-') console.printText(svg)
    else {
      writeFileSync(file, svg)
      console.print({
        guide: guide.flow.guide,
        revision: guide.flow.revision,
        file,
        nodes: map.nodes.length,
        arrows: map.arrows.length,
      })
    }
    return 0
  },
}
