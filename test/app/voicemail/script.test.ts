import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Message, mostSeconds, scriptSeconds, voicemailScript } from '../../../src/app/customer/voicemail/script.ts'
import { de } from '../../../src/app/customer/voicemail/words/de.ts'
import { en } from '../../../src/app/customer/voicemail/words/en.ts'
import { sv } from '../../../src/app/customer/voicemail/words/sv.ts'
import { compileOne } from '../../../src/cli/compile-one.ts'

