import { useEffect, useMemo, useState } from 'react'
import { groupsOf } from '../../code/groups.ts'
import type { GuideId } from '../../guide/ids.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import type { StoredCase } from '../../store/stored-case.ts'
import { Action } from '../ui/action.tsx'
import { Field } from '../ui/field.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { saveFile } from '../ui/save-file.ts'
import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { caseCsv } from './case-csv.ts'
import { caseMatches, sameFaultCounts } from './find-cases.ts'
import { type Revision, useBundles } from './use-bundles.ts'
import './cases-screen.css'

/** Rows drawn at once; a search finds the others. */
const SHOWN = 100

/** `/agent/cases`: what was sent and decoded on this device. */
export function CasesScreen() {
  const { words } = useAgent()
  const keepDays = useProvider()?.keepDays ?? 30
  const { store, cases, reload } = useCases()
  const [wanted, setWanted] = useState('')
  const [only, setOnly] = useState<Only>('all')
  const found = useMemo(
    () => cases.filter((each) => isOnly(each, only) && caseMatches(each, wanted)).toReversed(),
    [cases, wanted, only],
  )
  return (
    <AgentFrame place="cases" title={words.cases.title} lead={words.cases.lead(keepDays)}>
      <div className="agent-pair">
        <Field label={words.cases.search}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
          )}
        </Field>
        <OnlyField value={only} onChoose={setOnly} />
      </div>
      {cases.length === 0 && <p>{words.cases.none}</p>}
      {cases.length > 0 && found.length === 0 && <p role="status">{words.cases.noneFound}</p>}
      {found.length > 0 && store !== null && (
        <CaseTable found={found.slice(0, SHOWN)} all={cases} store={store} reload={reload} />
      )}
      {cases.length > 0 && store !== null && <AllCases cases={cases} store={store} reload={reload} />}
    </AgentFrame>
  )
}

/** All cases, those without a code yet, or those of one guide. */
type Only = 'all' | 'open' | GuideId

function isOnly({ codes, run, guide }: StoredCase, only: Only): boolean {
  if (only === 'all') return true
  return only === 'open' ? codes.length === 0 && run === undefined : guide === only
}

function OnlyField({ value, onChoose }: { readonly value: Only; readonly onChoose: (only: Only) => void }) {
  const { desk, words } = useAgent()
  const { language } = useSpeech()
  return (
    <Field label={words.cases.only}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value as Only)}>
          <option value="all">{words.cases.all}</option>
          <option value="open">{words.cases.onlyOpen}</option>
          {desk.listings.map(({ guide, titles }) => (
            <option key={guide} value={guide}>
              {titles[language].title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type TableProps = {
  readonly found: readonly StoredCase[]
  readonly all: readonly StoredCase[]
  readonly store: OpenedStore
  readonly reload: () => void
}

function CaseTable({ found, all, store, reload }: TableProps) {
  const { desk, words } = useAgent()
  const { language, format } = useSpeech()
  const revisions = useMemo(() => revisionsOf(all), [all])
  const bundles = useBundles(revisions, language)
  const countSame = useMemo(() => sameFaultCounts(all), [all])
  const outcomeOf = ({ fingerprint, outcome }: StoredCase) =>
    outcome === null
      ? null
      : bundles.find((bundle) => bundle.fingerprint === fingerprint)?.words.outcomes[outcome]?.title
  const titleOf = (guide: string | null) =>
    desk.listings.find((listing) => listing.guide === guide)?.titles[language].title ?? guide ?? ''
  return (
    <ul className="cases-list">
      {found.map((each) => {
        const same = countSame(each)
        return (
          <li key={each.id} className="cases-row">
            {each.reference !== null && <span className="cases-reference">{each.reference}</span>}
            <span className="cases-what">
              {[titleOf(each.guide), outcomeOf(each)].filter(Boolean).join(': ')}
              {same > 1 && <strong className="cases-same">{words.cases.same(same)}</strong>}
            </span>
            <CaseWay of={each} />
            <span className="cases-time">{format.moment(each.changedAt)}</span>
            <Action kind="quiet-bad" icon="trash" onClick={() => void store.cases.remove(each.id).then(reload)}>
              {words.cases.remove}
            </Action>
          </li>
        )
      })}
    </ul>
  )
}

/** Each guide as it was when its cases ended: outcomes come and go. */
function revisionsOf(all: readonly StoredCase[]): readonly Revision[] {
  const found = new Map<string, Revision>()
  for (const { guide, fingerprint, outcome } of all) {
    if (guide !== null && fingerprint !== null && outcome !== null) found.set(fingerprint, { guide, fingerprint })
  }
  return [...found.values()]
}

/** The way back to the walk at this desk, else to what its last code told, else to where its code is typed in. */
function CaseWay({ of: { id, codes, run } }: { readonly of: StoredCase }) {
  const { words } = useAgent()
  const code = codes.at(-1)
  const inGroups = code !== undefined && <span className="cases-code">{groupsOf(code).join(' ')}</span>
  const to =
    run !== undefined ? `/agent/run/${run}/case` : code !== undefined ? `/c#${code}` : `/agent/decode#case=${id}`
  return (
    <Way className="cases-way" to={to}>
      {inGroups || (run === undefined ? words.cases.hear : words.cases.walked)}
    </Way>
  )
}

type AllProps = Pick<TableProps, 'store' | 'reload'> & { readonly cases: readonly StoredCase[] }

function AllCases({ cases, store, reload }: AllProps) {
  const { words } = useAgent()
  const { keeping } = useSpeech().words
  const [asking, setAsking] = useState(false)
  const save = (text: string, type: string, name: string) => saveFile(new Blob([text], { type }), name)
  return (
    <div className="agent-actions">
      <Action onClick={() => save(caseCsv(cases), 'text/csv', 'vorab-cases.csv')}>{words.cases.exportCsv}</Action>
      <Action onClick={() => save(JSON.stringify(cases), 'application/json', 'vorab-cases.json')}>
        {words.cases.exportJson}
      </Action>
      {!asking && (
        <Action kind="bad" icon="trash" onClick={() => setAsking(true)}>
          {words.cases.removeAll}
        </Action>
      )}
      {asking && (
        <fieldset className="cases-sure agent-actions">
          <legend>{words.cases.removeAllSure}</legend>
          <Action kind="bad" onClick={() => void store.cases.removeAll().then(reload)}>
            {words.cases.removeAllYes}
          </Action>
          <Action onClick={() => setAsking(false)}>{keeping.runs.cancel}</Action>
        </fieldset>
      )}
    </div>
  )
}

function useCases() {
  const { desk } = useAgent()
  const [store, setStore] = useState<OpenedStore | null>(null)
  const [cases, setCases] = useState<readonly StoredCase[]>([])
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    // Named so that the effect follows it: every removal reads anew.
    void turn
    let wanted = true
    void desk.openStore().then(async (opened) => {
      const all = await opened.cases.all()
      if (!wanted) return
      setStore(opened)
      setCases(all)
    })
    return () => {
      wanted = false
    }
  }, [desk, turn])
  return { store, cases, reload: () => setTurn((count) => count + 1) }
}
