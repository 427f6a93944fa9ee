import './line.css'

type Props = {
  /** 0 to 1. */
  readonly share: number
  /** Something is under way: the lamp breathes. */
  readonly busy?: boolean
}

/** The line with its lamp: how far you are. Decorative: the words beside it say the same. */
export function Line({ share, busy = false }: Props) {
  const inlineSize = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <div className={`line ${busy ? 'line-busy' : ''} ${share >= 1 ? 'line-whole' : ''}`} aria-hidden="true">
      <div className="line-done" style={{ inlineSize }}>
        <div className="line-lamp" />
      </div>
    </div>
  )
}
