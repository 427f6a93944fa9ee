import { groupsOf } from '../../code/groups.ts'
import type { StoredCase } from '../../store/stored-case.ts'

type Named = Pick<StoredCase, 'reference' | 'codes' | 'openedAt'>

/** What a stored case is called: its reference, else its last code in groups, else when it was opened (`moment`). */
export function caseName({ reference, codes, openedAt }: Named, moment: (at: number) => string): string {
  const code = codes.at(-1)
  return reference ?? (code === undefined ? moment(openedAt) : groupsOf(code).join(' '))
}
