import './line-sign.css'

const things = {
  /** Nothing there yet: the lamp is off. */
  empty: <circle className="line-sign-ring" cx="80" cy="18" r="13" />,
  /** It does not go on here: the line is cut. */
  cut: <path d="m73 11 14 14M87 11 73 25" />,
  /** Done: the lamp is lit. */
  lit: (
    <>
      <circle className="line-sign-lamp" cx="80" cy="18" r="13" />
      <path className="line-sign-check" d="m74 18.500 4.500 4.500 8-9" />
    </>
  ),
} as const

/** The line and how it is with it, above screens that have nothing else to show. Decorative: the heading says the same. */
export function LineSign({ kind }: { readonly kind: keyof typeof things }) {
  return (
    <svg className="line-sign" viewBox="0 0 160 36" width="160" height="36" aria-hidden="true">
      <path d={kind === 'cut' ? 'M2 18h58M100 18h58' : 'M2 18h63M95 18h63'} />
      {things[kind]}
    </svg>
  )
}
