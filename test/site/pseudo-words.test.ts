import { expect, test } from 'vitest'
import { pseudoGuide, pseudoText, pseudoWords } from '../../src/site/pseudo/pseudo-words.ts'

test.each(['Go on', 'A number to call you back on', 'The router answered.'])(
  '%s is accented, longer and in brackets',
  (text) => {
    const pseudo = pseudoText(text)
    expect(pseudo).toMatch(/^⟦.*⟧$/u)
    expect(pseudo.length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4) + 2)
    expect(pseudo).not.toContain(text)
  },
)

test('places for names stay, and so does what says nothing', () => {
  expect(pseudoText('{provider} answers')).toContain('{provider}')
  expect(pseudoText('12:30')).toBe('12:30')
  expect(pseudoText(pseudoText('Go on'))).toBe(pseudoText('Go on'))
})

test('a tree of words is changed as a whole, with what its functions give', () => {
  const words = pseudoWords({ list: ['yes'], count: (n: number) => `${n} steps`, most: 3 })
  expect(words.list).toEqual([pseudoText('yes')])
  expect(words.count(7)).toBe(pseudoText('7 steps'))
  expect(words.most).toBe(3)
})

test('what is no text in the words of a guide stays', () => {
  const words = pseudoGuide({ language: 'en', body: [{ kind: 'text', text: 'Pull the plug.' }] })
  expect(words).toEqual({ language: 'en', body: [{ kind: 'text', text: pseudoText('Pull the plug.') }] })
})
