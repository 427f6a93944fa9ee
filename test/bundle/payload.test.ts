import { expectTypeOf, test } from 'vitest'
import type { PayloadEntry } from '../../src/bundle/payload.ts'
import type { Content } from '../../src/guide/entry.ts'

type Carried = Extract<PayloadEntry, { readonly content: unknown }>['content']

/** Checked by the compiler. A file is a closed list: an entry that it does not know would make the whole file unreadable. */
test('a file can carry every kind of entry that a log can hold', () => {
  expectTypeOf<Carried['type']>().toEqualTypeOf<Content['type']>()
})

test('and every part of each, a new optional one too', () => {
  type PartsOf<T> = T extends { readonly type: infer Type extends string }
    ? `${Type}.${Extract<keyof T, string>}`
    : never
  expectTypeOf<PartsOf<Carried>>().toEqualTypeOf<PartsOf<Content>>()
})
