import type { CodeText } from '../../code/alphabet.ts'
import type { Decoded, ReadBack as Group } from '../../code/decoded.ts'
import { spellOut } from '../../code/spelling/spell-out.ts'
import { Action } from '../ui/action.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import './read-back.css'

type Corrected = Extract<Decoded, { status: 'corrected' }>
type AskAgain = Extract<Decoded, { status: 'ask-again' }>

type Props = { readonly decoded: Corrected | AskAgain; readonly onConfirm: () => void }

/** No correction is silent: the agent has the group read again and says whether it is as presumed. */
export function ReadBack({ decoded, onConfirm }: Props) {
  const { words } = useAgent()
  const { readBack } = decoded
  return (
    <Notice kind="lamp" title={readBack.length > 1 ? words.readBack.titleMany : words.readBack.title} live>
      <p>{decoded.status === 'corrected' ? words.readBack.how[decoded.how] : words.readBack[decoded.why]}</p>
      <ul className="read-back-groups">
        {readBack.map((group) => (
          <ReadBackGroup key={group.group} group={group} />
        ))}
      </ul>
      {decoded.status === 'corrected' ? (
        <div className="read-back-actions">
          <Action kind="lit" onClick={onConfirm}>
            {words.readBack.confirm}
          </Action>
          <p>
            {words.readBack.other}: {words.readBack.again}
          </p>
        </div>
      ) : (
        <p>{words.readBack.again}</p>
      )}
    </Notice>
  )
}

/** The places where what was typed and what is likely differ: "2nd character: B or D?" */
function Differences({ heard, likely }: { readonly heard: string; readonly likely: string }) {
  const { words } = useAgent()
  if (heard.length !== likely.length) return null
  const places = Array.from(likely, (_, place) => place).filter(
    (place) => heard[place] !== likely[place] && heard[place] !== '?',
  )
  if (places.length === 0) return null
  return (
    <p>{places.map((place) => words.readBack.which(place + 1, heard[place] ?? '', likely[place] ?? '')).join(' ')}</p>
  )
}

function ReadBackGroup({ group }: { readonly group: Group }) {
  const { words } = useAgent()
  const { language } = useSpeech()
  const spelled = (text: string) =>
    spellOut(text as CodeText, language)
      .flat()
      .map(({ said }) => said)
      .join(', ')
  return (
    <li className="read-back-group">
      <h2>{words.decode.group(group.group)}</h2>
      <p>
        {words.readBack.heard}: <span className="read-back-letters">{group.heard}</span>
      </p>
      {group.likely !== null && (
        <>
          <Differences heard={group.heard} likely={group.likely} />
          <p>
            {words.readBack.likely}: <strong className="read-back-letters">{group.likely}</strong>
          </p>
          <p>
            {words.readBack.spelled}: {spelled(group.likely)}
          </p>
        </>
      )}
    </li>
  )
}
