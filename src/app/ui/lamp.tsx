import type { Evidence } from '../../guide/evidence.ts'
import './lamp.css'

/** Every meaning has a form of its own, besides its fill. */
export type LampKind = 'off' | 'lit' | 'ringed' | 'half' | 'broken' | 'box' | 'ticked' | 'asking'

export const lampOfEvidence = {
  measured: 'lit',
  proved: 'ringed',
  confirmed: 'half',
  stated: 'off',
  unsure: 'broken',
} as const satisfies Record<Evidence, LampKind>

/** Decorative: the words beside it say the same. */
export function Lamp({ kind }: { readonly kind: LampKind }) {
  return (
    <svg className={`lamp lamp-${kind}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {kind === 'box' || kind === 'ticked' ? (
        <rect className="lamp-ring" x="2.5" y="2.5" width="19" height="19" rx="5" />
      ) : (
        <circle className="lamp-ring" cx="12" cy="12" r="10" />
      )}
      {kind === 'ringed' && <circle className="lamp-core" cx="12" cy="12" r="5.5" />}
      {kind === 'half' && <path className="lamp-core" d="M12 2a10 10 0 0 1 0 20z" />}
      {kind === 'ticked' && <path className="lamp-sign" d="m7 12.5 3.4 3.4L17 8.8" />}
      {kind === 'asking' && <path className="lamp-sign" d="M9 9.6a3 3 0 1 1 4.2 2.8c-.8.4-1.2.9-1.2 1.8M12 17.6v.1" />}
    </svg>
  )
}
