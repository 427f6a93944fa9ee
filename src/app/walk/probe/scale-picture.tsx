import './scale-picture.css'

export type ScaleRow = {
  readonly name: string
  /** `48.2 Mbit/s` */
  readonly value: string
  /** 0 to 1: where it stands; `null`: nothing came through. */
  readonly share: number | null
  /** The same at another time or place, beside it. */
  readonly before?: Pick<ScaleRow, 'value' | 'share'> | null
}

type Props = {
  readonly rows: readonly ScaleRow[]
  /** What stands at both ends. */
  readonly ends: readonly [string, string]
  /** What the two lamps of each line are, where there are two. */
  readonly heads?: readonly [string, string]
}

/** Figures as lamps on a line, with the number in large. The figures below say the same. */
export function ScalePicture({ rows, ends, heads }: Props) {
  return (
    <div className="scale-picture" aria-hidden="true">
      {heads !== undefined && (
        <p className="scale-heads">
          <span>
            <span className="scale-lamp scale-was" /> {heads[0]}
          </span>
          <span>
            <span className="scale-lamp" /> {heads[1]}
          </span>
        </p>
      )}
      {rows.map(({ name, value, share, before = null }) => (
        <div key={name} className="scale-row">
          <p className="scale-name">{name}</p>
          <p className="scale-value">
            {before !== null && <span className="scale-before">{before.value} → </span>}
            {value}
          </p>
          <div className="scale-line">
            {before !== null && <ScaleLamp share={before.share} kind="scale-was" />}
            <ScaleLamp share={share} />
          </div>
        </div>
      ))}
      <p className="scale-ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  )
}

function ScaleLamp({ share, kind = '' }: { readonly share: number | null; readonly kind?: 'scale-was' | '' }) {
  if (share === null) return null
  return <span className={`scale-lamp ${kind}`} style={{ insetInlineStart: `${Math.round(share * 1000) / 10}%` }} />
}

/** Where a value stands between two others, as people feel it: each doubling is a step of the same length. */
export function logShare(value: number, least: number, most: number): number {
  const share = Math.log(Math.max(value, least) / least) / Math.log(most / least)
  return Math.min(1, Math.max(0, share))
}
