import type { SettingFinding } from '../../../knowledge/mail-settings/compare.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { Notice } from '../../ui/notice.tsx'
import type { encryptions } from './compare-typed.ts'
import type { LoadedMailSettingsWords } from './words/load-mail-settings-words.ts'

type Props = {
  readonly words: LoadedMailSettingsWords
  readonly findings: readonly SettingFinding[]
  readonly settings: MailSettings
  readonly encryptionNames: Readonly<Record<(typeof encryptions)[number], string>>
}

/** What differs, each with what stands there now and what should. */
export function CompareResult({ words: { say, known }, findings, settings, encryptionNames }: Props) {
  const guessed = settings.source === 'mail-exchanger' || settings.notes.includes('usual-not-certain')
  if (findings.length === 0) return <Notice kind="good" title={guessed ? say.allUsual : say.allRight} />
  const shown = (text: string) => (Object.hasOwn(encryptionNames, text) ? encryptionNames[text as 'tls'] : text)
  return (
    <Notice kind="lamp" title={say.differs(findings.length)}>
      <ul className="mail-settings-findings">
        {findings.map(({ id, have, want }) => (
          <li key={id}>
            <p className="mail-settings-have">{say.youHave(shown(have))}</p>
            <p>{known.reasons[id].replace('{detail}', () => shown(want))}</p>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
