import type { Group } from './group.ts'
import { author } from './groups/author.ts'
import { desk } from './groups/desk.ts'
import { ends } from './groups/ends.ts'
import { guides } from './groups/guides.ts'
import { home } from './groups/home.ts'
import { keeping } from './groups/keeping.ts'
import { mail } from './groups/mail.ts'
import { measuring } from './groups/measuring.ts'
import { offline } from './groups/offline.ts'
import { steps } from './groups/steps.ts'
import { together } from './groups/together.ts'
import { trouble } from './groups/trouble.ts'

/** Every screen there is. */
export const groups: Readonly<Record<string, Group>> = {
  home,
  offline,
  guides,
  steps,
  measuring,
  ends,
  keeping,
  mail,
  trouble,
  desk,
  together,
  author,
}
