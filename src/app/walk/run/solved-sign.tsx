/** The whole line, and the lamp on it lit: what the screen was for. */
export function SolvedSign() {
  return (
    <svg className="end-sign" viewBox="0 0 320 140" width="320" height="140" aria-hidden="true">
      <path className="end-sign-rays" d="M160 6v16M160 118v16M87 34l13 10M220 96l13 10M233 34l-13 10M100 96l-13 10" />
      <path className="end-sign-line" d="M4 70h112M204 70h112" />
      <circle className="end-sign-lamp" cx="160" cy="70" r="36" />
      <path className="end-sign-check" d="m144 71 11 12 22-26" />
    </svg>
  )
}
