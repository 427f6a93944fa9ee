import type { ReactNode } from 'react'
import type { Outcome } from '../../../guide/flow.ts'
import './end-sign.css'

type Kind = Outcome['result']['kind']

/** What stands on the line where a run ends: the lit lamp, the handset, a word of advice. */
const signs: Readonly<Record<Kind, ReactNode>> = {
  solved: (
    <>
      <path className="end-sign-rays" d="M160 6v16M160 118v16M87 34l13 10M220 96l13 10M233 34l-13 10M100 96l-13 10" />
      <path className="end-sign-line" pathLength="1" d="M-600 70H116" />
      <path className="end-sign-line" pathLength="1" d="M920 70H204" />
      <circle className="end-sign-lamp" cx="160" cy="70" r="36" />
      <path className="end-sign-check" d="m144 71 11 12 22-26" />
    </>
  ),
  call: (
    <>
      <path className="end-sign-line" d="M-600 70H116M204 70H920" />
      <circle className="end-sign-plate" cx="160" cy="70" r="40" />
      <path
        className="end-sign-thing"
        d="M147 49l5.500 12.300-5.700 5.500c3.300 7.700 10.700 15.100 18.400 18.400l5.500-5.700 12.300 6v7.400c0 2.200-1.900 4.100-4.100 4.100-21.100-1.400-37.600-18-39-39 0-2.200 1.900-4.100 4.100-4.100z"
      />
    </>
  ),
  advice: (
    <>
      <path className="end-sign-line" d="M-600 70H116M204 70H920" />
      <circle className="end-sign-plate" cx="160" cy="70" r="40" />
      <path className="end-sign-thing" d="M160 66v24M160 51v.1" />
    </>
  ),
}

/** The line that the person has come along, from edge to edge, and what is at its end. Decorative: the heading says the same. */
export function EndSign({ kind }: { readonly kind: Kind }) {
  return (
    <svg className={`end-sign end-sign-${kind}`} viewBox="0 0 320 140" width="320" height="140" aria-hidden="true">
      {signs[kind]}
    </svg>
  )
}
