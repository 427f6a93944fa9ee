import './mark.css'

/** The mark: a line with a lamp on it. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 44 24" width="44" height="24" aria-hidden="true">
      <path className="mark-line" d="M2 12h40" />
      <circle className="mark-lamp" cx="27" cy="12" r="8" />
    </svg>
  )
}
