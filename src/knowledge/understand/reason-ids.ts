import type { CheckedCard } from '../cards/card-number.ts'
import type { Slip } from '../cards/slips.ts'
import type { CueKind } from '../cues/reader.ts'
import type { SettingFinding } from '../mail-settings/compare.ts'
import type { SignId } from '../suspicious-mail/signs.ts'

type OtherFormat = Extract<CheckedCard, { readonly status: 'other-format' }>['why']

/** What can be the reason for an answer; each has words in `words/`. */
export type ReasonId =
  | CueKind
  | SignId
  | SettingFinding['id']
  /** A server's name that nothing known can be compared with. */
  | 'host-unknown'
  | 'host-right'
  | 'port-right'
  | 'card-valid'
  | `card-${OtherFormat}`
  /** A wrong check digit, and more than one slip that explains it. */
  | 'card-slip'
  | `card-slip-${Slip['kind']}`
  | 'cards-same'
  | 'cards-different'
  | 'cards-nothing-to-compare'
  | 'date-read'
  | 'date-unreadable'
