import type { readingLevels } from '../../guide/levels.ts'

/** What a browser error can be. Nothing decides: `other`, which a guide calls `unclear`. */
export type BrowserErrorClass = Exclude<(typeof readingLevels)['browser-error'][number], 'unclear'>
