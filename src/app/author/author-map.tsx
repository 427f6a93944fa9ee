import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type FlowMap, type MapNode, mapFlow } from '../../guide/flow-map.ts'
import { type LaidOutMap, layoutMap } from '../../guide/layout-map.ts'
import { mapSizes } from '../../guide/map-look.ts'
import { useSpeech } from '../ui/speech.tsx'
import { useAuthor } from './author-context.tsx'
import { MapArrows } from './map-arrows.tsx'
import { MapOutline } from './map-outline.tsx'
import { MapPlace } from './map-place.tsx'
import { nextPlace } from './next-place.ts'
import type { OpenGuide } from './open-guide.ts'
import './author-map.css'

type Props = {
  readonly open: OpenGuide
  /** Plain names of the steps and outcome that the walk has passed, in order; the last is where the author stands. */
  readonly passed: readonly string[]
  readonly onOpen: (id: string) => void
}

/** The map of a guide, as `vorab draw` draws it: every step can be opened, by pointer or by key. */
export function AuthorMap({ open, passed, onOpen }: Props) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  const map = useMemo(() => mapFlow(open.flow), [open.flow])
  const laid = useMemo(() => layoutMap(map, mapSizes), [map])
  const [whole, setWhole] = useState(false)
  const at = passed.at(-1) ?? ''
  const scroller = useRef<HTMLDivElement>(null)
  useCentred(scroller, laid, at, whole)
  const nameOf = nameIn(open, language)
  // From the whole map a place is opened to be looked at: the map comes near, and the sheet with it.
  const openNear = useCallback(
    (id: string) => {
      setWhole(false)
      onOpen(id)
    },
    [onOpen],
  )
  return (
    <section className="author-section" aria-labelledby="author-map-title">
      <div className="author-row">
        <h2 id="author-map-title">{words.map.title}</h2>
        <Jump map={map} at={at} nameOf={nameOf} onOpen={openNear} />
        <button type="button" className="author-small author-screen-only" onClick={() => setWhole(!whole)}>
          {whole ? words.map.readable : words.map.whole}
        </button>
        <button type="button" className="author-small author-screen-only" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <div ref={scroller} className={`author-map ${whole ? 'author-map-whole' : ''}`}>
        <Drawn laid={laid} passed={passed} nameOf={nameOf} onOpen={openNear} />
      </div>
      <p className="author-soft">
        {words.map.legend} <span className="author-screen-only">{words.map.hint}</span>
      </p>
      <MapOutline map={map} nameOf={nameOf} />
    </section>
  )
}

type DrawnProps = Pick<Props, 'passed' | 'onOpen'> & {
  readonly laid: LaidOutMap
  readonly nameOf: (node: MapNode) => string
}

function Drawn({ laid, passed, nameOf, onOpen }: DrawnProps) {
  const { words } = useAuthor()
  const at = passed.at(-1)
  const [focused, setFocused] = useState<string | null>(null)
  const first = laid.nodes[0]?.node.id
  const known = (id: string | null | undefined) => laid.nodes.some(({ node }) => node.id === id)
  const stop = known(focused) ? focused : known(at) ? at : first
  const press = (event: KeyboardEvent<SVGSVGElement>) => {
    const next = stop == null ? null : nextPlace(laid, stop, event.key)
    if (next === null) return
    event.preventDefault()
    setFocused(next)
    event.currentTarget.querySelector<SVGGElement>(`[data-place="${next}"]`)?.focus()
  }
  const width = Math.ceil(laid.width)
  const height = Math.ceil(laid.height)
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no group of its own that a name can be given to
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={words.map.title}
      onKeyDown={press}
    >
      <MapArrows laid={laid} passed={passed} />
      {laid.nodes.map((place) => (
        <MapPlace
          key={place.node.id}
          place={place}
          name={nameOf(place.node)}
          isAt={place.node.id === at}
          isPassed={passed.includes(place.node.id)}
          isStop={place.node.id === stop}
          onOpen={onOpen}
          onFocus={setFocused}
        />
      ))}
    </svg>
  )
}

type JumpProps = Pick<Props, 'onOpen'> & {
  readonly map: FlowMap
  readonly at: string
  readonly nameOf: (node: MapNode) => string
}

/** To a place by its name, in the order of the flow. */
function Jump({ map, at, nameOf, onOpen }: JumpProps) {
  const { words } = useAuthor()
  return (
    <label className="author-jump author-screen-only">
      <span>{words.map.go}</span>
      <select className="author-small" value={at} onChange={(event) => onOpen(event.currentTarget.value)}>
        {map.nodes
          .filter(({ kind }) => kind !== 'onward')
          .map((node) => (
            <option key={node.id} value={node.id}>
              {[node.id, nameOf(node)].filter((part) => part !== '').join(' · ')}
            </option>
          ))}
      </select>
    </label>
  )
}

/** What the agent's screen calls a place; of an outcome its cause, or its title. */
function nameIn(open: OpenGuide, language: keyof OpenGuide['bundles']) {
  const { words } = open.bundles[language]
  return (node: MapNode): string => {
    if (node.kind === 'onward') return ''
    if (node.kind === 'step') return words.steps[node.id]?.agent ?? ''
    const outcome = words.outcomes[node.id]
    return outcome?.cause ?? outcome?.title ?? ''
  }
}

/** Where the author stands is in the middle of what is seen of the map. */
function useCentred(
  scroller: { readonly current: HTMLDivElement | null },
  laid: LaidOutMap,
  at: string,
  whole: boolean,
) {
  useEffect(() => {
    const box = scroller.current
    const place = laid.nodes.find(({ node }) => node.id === at)?.at
    if (box === null || place === undefined || whole) return
    box.scrollTo({ left: place.x - box.clientWidth / 2, top: place.y - box.clientHeight / 2 })
  }, [scroller, laid, at, whole])
}
