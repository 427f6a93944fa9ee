import { describe, expect, test } from 'vitest'
import { type BoxTrait, drawForBox } from '../../src/guide/box-traits.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import { LampGuide } from './lamp-guide.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><path d="M16 16h9"/></svg>'

/** The lamp's number stands elsewhere on lamps of other makes. */
function lampOfManyMakes(): GuideBundle {
  const lamp = new LampGuide()
    .append('flow.yaml', '\nvariants:\n  bulb: { slot-side: bulb-side, contacts-up: bulb-up }\n')
    .write('pictures/bulb-side.svg', drawing)
    .write('pictures/bulb-up.svg', drawing.replace('h9', 'h8'))
  for (const language of ['de.md', 'sv.md', 'en.md'])
    lamp.append(language, '\n## picture bulb-side\nFrom the side.\n\n## picture bulb-up\nFrom above.\n')
  const { guide, problems } = lamp.compile()
  if (guide === null) throw new Error(problems.join('\n'))
  return { ...guide, words: guide.words.en }
}

const shown = (...traits: readonly BoxTrait[]) => {
  const { words, pictures } = drawForBox(lampOfManyMakes(), traits)
  return [words.pictures['bulb' as never], /h\d/.exec(pictures['bulb' as never] ?? '')?.[0]]
}

describe('a drawing that differs from box to box', () => {
  test('is the one for any box while nothing is known', () => {
    expect(shown()[0]).toBe('A bulb with a number on it.')
  })

  test('is that of the box, with its own alternative text', () => {
    expect(shown('slot-side')).toEqual(['From the side.', 'h9'])
    expect(shown('contacts-up')).toEqual(['From above.', 'h8'])
  })

  test('is that of the surest trait where several have one', () => {
    expect(shown('contacts-up', 'slot-side')).toEqual(['From above.', 'h8'])
  })

  test('stays where the box has no drawing of its own', () => {
    expect(shown('slot-back', 'arrow')[0]).toBe('A bulb with a number on it.')
  })

  test('changes no fingerprint of guides that have none', () => {
    expect(new LampGuide().compile().guide?.flow).not.toHaveProperty('variants')
  })
})
