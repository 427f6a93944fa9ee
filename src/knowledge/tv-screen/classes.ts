import type { readingLevels } from '../../guide/levels.ts'

/** What a text on the TV screen can mean. Nothing decides: `other`, which a guide calls `unclear`. */
export type TvScreenClass = Exclude<(typeof readingLevels)['tv-screen'][number], 'unclear'>
