import type { Stretch, WayThere } from './way-of.ts'
import type { ProbeWords } from './words/probe-words.ts'
import './way-picture.css'

const nodes = ['device', 'router', 'internet', 'site'] as const

/** The way from this device to a site: whole, broken, or not known. The sentence under it says the same. */
export function WayPicture({ way, words }: { readonly way: WayThere; readonly words: ProbeWords }) {
  return (
    <ol className="way-picture" aria-hidden="true">
      {nodes.map((node, index) => {
        const stretch = way[index - 1] ?? null
        return (
          <li key={node} className="way-node">
            {stretch !== null && <StretchLine stretch={stretch} />}
            <svg className={`way-sign ${lookOf(way, index)}`} viewBox="0 0 48 48" aria-hidden="true">
              <path d={signs[node]} />
            </svg>
            <span className="way-name">{words.way[node]}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** Everything that was reached is in ink, and the furthest of it is lit. */
function lookOf(way: WayThere, index: number): string {
  const firstOpen = way.findIndex((stretch) => stretch === 'broken' || stretch === 'open')
  const furthest = firstOpen === -1 ? way.length : firstOpen
  if (index > furthest) return ''
  return index === furthest ? 'way-reached way-furthest' : 'way-reached'
}

function StretchLine({ stretch }: { readonly stretch: Stretch }) {
  return (
    <svg className={`way-stretch way-${stretch}`} viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true">
      <path className="way-line" d="M0 12h48" vectorEffect="non-scaling-stroke" />
      {stretch === 'broken' && (
        <path className="way-mark" d="m19 6 10 12M29 6 19 18" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}

const signs = {
  device: 'M15 5h18a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H15a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM21 38h6',
  router: 'M6 26h36v13H6zM14 26V11M34 26V11M13 32.5h.1M20 32.5h.1M27 32.5h8',
  internet: 'M14 36a9 9 0 0 1-1-17.900A12 12 0 0 1 35.500 17 9.500 9.500 0 0 1 34 36z',
  site: 'M6 9h36v30H6zM6 17h36M11 13h.1M16 13h.1M13 24h22M13 31h14',
} as const
