import { de as deAgent } from '../../src/app/agent/words/de.ts'
import { en as enAgent } from '../../src/app/agent/words/en.ts'
import { sv as svAgent } from '../../src/app/agent/words/sv.ts'
import { de as deContacts } from '../../src/app/customer/contacts/words/de.ts'
import { en as enContacts } from '../../src/app/customer/contacts/words/en.ts'
import { sv as svContacts } from '../../src/app/customer/contacts/words/sv.ts'
import { de as deFile } from '../../src/app/customer/file/words/de.ts'
import { en as enFile } from '../../src/app/customer/file/words/en.ts'
import { sv as svFile } from '../../src/app/customer/file/words/sv.ts'
import { de as deMail } from '../../src/app/customer/mail-settings/words/de.ts'
import { en as enMail } from '../../src/app/customer/mail-settings/words/en.ts'
import { sv as svMail } from '../../src/app/customer/mail-settings/words/sv.ts'
import { de as deVoicemail } from '../../src/app/customer/voicemail/words/de.ts'
import { en as enVoicemail } from '../../src/app/customer/voicemail/words/en.ts'
import { sv as svVoicemail } from '../../src/app/customer/voicemail/words/sv.ts'
import { de as deMeasuring } from '../../src/app/walk/probe/words/de.ts'
import { en as enMeasuring } from '../../src/app/walk/probe/words/en.ts'
import { sv as svMeasuring } from '../../src/app/walk/probe/words/sv.ts'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'

/** What is written on the screens, by which a visitor finds what to press. */
export const wordsOf = {
  de: {
    app: de,
    agent: deAgent,
    contacts: deContacts,
    file: deFile,
    mail: deMail,
    voicemail: deVoicemail,
    measuring: deMeasuring,
  },
  sv: {
    app: sv,
    agent: svAgent,
    contacts: svContacts,
    file: svFile,
    mail: svMail,
    voicemail: svVoicemail,
    measuring: svMeasuring,
  },
  en: {
    app: en,
    agent: enAgent,
    contacts: enContacts,
    file: enFile,
    mail: enMail,
    voicemail: enVoicemail,
    measuring: enMeasuring,
  },
} as const
