import { afterEach, expect, test } from 'vitest'
import { shape } from './shape-of.ts'

afterEach(() => document.body.replaceChildren())

function shapeWith(html: string): string {
  document.body.innerHTML = html
  return shape()
}

const question =
  '<h1>Is it on?</h1><div style="width: 20%"></div><p><img src="/a.png" alt="A box"></p><ul><li><button>Yes</button></li></ul>'

test.each([
  [
    'other words and a bar that reaches further',
    '<h1>Off?</h1><div style="width: 5.5%"></div><p><img src="/b.png" alt="A plug"></p><ul><li><button>No</button></li></ul>',
  ],
  ['one more answer', question.replace('</ul>', '<li><button>No</button></li></ul>')],
])('%s: of the same shape', (_, html) => {
  expect(shapeWith(html)).toBe(shapeWith(question))
})

test.each([
  ['an answer without words', question.replace('Yes', ' ')],
  ['a picture without alternative text', question.replace('A box', '')],
  ['another level of heading', question.replaceAll('h1', 'h2')],
  ['another class', question.replace('<p>', '<p class="hint">')],
  ['another state', question.replace('<button>', '<button aria-pressed="true">')],
  ['one answer out of two that is another', question.replace('</ul>', '<li><button disabled>No</button></li></ul>')],
  ['something that is scrolled', question.replace('<p>', '<p style="overflow: auto; height: 1px">')],
])('%s: of another shape', (_, html) => {
  expect(shapeWith(html)).not.toBe(shapeWith(question))
})

test.each([
  ['the same id twice', '<p id="a">one</p><h1 id="a">two</h1>', '<p id="a">one</p><h1 id="b">two</h1>'],
  ['a label of something else', '<label for="a">A</label><input id="a">', '<label for="b">A</label><input id="a">'],
])('%s is another shape, whatever the ids are', (_, one, other) => {
  expect(shapeWith(one)).not.toBe(shapeWith(other))
  expect(shapeWith(one)).toBe(shapeWith(one.replaceAll(/"a"/g, '"c"')))
})
