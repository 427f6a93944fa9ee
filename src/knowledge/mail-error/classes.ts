import type { readingLevels } from '../../guide/levels.ts'

/** What a mail error can be. Nothing decides: `other`, which a guide calls `unclear`. */
export type MailErrorClass = Exclude<(typeof readingLevels)['mail-error'][number], 'unclear'>
