import { test } from 'vitest'
import { expectMails } from './expect-mails.ts'

test('100,000 mails of any pieces in any order are judged', () => expectMails(100_000))
