import { describe, expect, test } from 'vitest'
import { languages } from '../../src/guide/language.ts'
import { readAddress } from '../../src/knowledge/mail-settings/address.ts'
import { findSettings } from '../../src/knowledge/mail-settings/find-settings.ts'
import { mailPrograms, shownSettings } from '../../src/knowledge/mail-settings/programs.ts'
import { loadKnowledgeWords } from '../../src/knowledge/words/load-knowledge-words.ts'

const [de, sv, en] = await Promise.all(languages.map(loadKnowledgeWords))
const all = [de, sv, en].filter((words) => words !== undefined)

/** Every text of an object by the path that leads to it. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

test('all languages say the same things', () => {
  const paths = all.map((words) => texts(words).map(([path]) => path))
  expect(paths[1]?.toSorted()).toEqual(paths[0]?.toSorted())
  expect(paths[2]?.toSorted()).toEqual(paths[0]?.toSorted())
})

test('what is found stands in every language or in none', () => {
  const withDetail = all.map((words) =>
    texts(words)
      .filter(([, text]) => text.includes('{detail}'))
      .map(([path]) => path)
      .toSorted(),
  )
  expect(withDetail[0]?.length).toBeGreaterThan(40)
  expect(withDetail[1]).toEqual(withDetail[0])
  expect(withDetail[2]).toEqual(withDetail[0])
})

test('nothing is left empty, and no placeholder but {detail} is used', () => {
  for (const [path, text] of all.flatMap((words) => texts(words))) {
    expect([path, text.trim()]).not.toContain('')
    expect([path, text.replaceAll('{detail}', '')]).not.toEqual([path, expect.stringMatching(/[{}]/)])
  }
})

test('German says Sie, Swedish says du', () => {
  for (const [, text] of texts(de)) expect(text).not.toMatch(/\b(?:du|dein|deine|deinem|dir|dich)\b/i)
  for (const [, text] of texts(sv)) expect(text).not.toMatch(/\b(?:ni|er|ert|era)\b/i)
})

describe('every mail program', () => {
  const addresses = ['eva@t-online.de', 'eva@gmx.net', 'eva@telia.com', 'eva@gmail.com', 'eva@outlook.com']

  test.each(mailPrograms)('%s has its own word for each field and choice', (program) => {
    for (const typed of addresses) {
      const found = findSettings(typed, null)
      const address = readAddress(typed)
      if (found.status !== 'found' || address === null) throw new Error(`no settings for ${typed}`)
      const fields = shownSettings(program, found.settings, address).flatMap((section) => section.fields)
      for (const words of all) {
        const own = words.settings.programs[program]
        for (const { field, value } of fields) {
          expect([field, own.fields[field]]).not.toContain(undefined)
          if (value.kind === 'choose') expect([value.choice, own.choices[value.choice]]).not.toContain(undefined)
        }
      }
    }
  })
})
