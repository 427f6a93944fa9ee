import type { readingLevels } from '../../guide/levels.ts'

/** Why programmes cannot be seen. Nothing decides: `other`, which a guide calls `unclear`. */
export type KidsOnlyClass = Exclude<(typeof readingLevels)['kids-only'][number], 'unclear'>
