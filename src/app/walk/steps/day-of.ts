/** The date at `now` (milliseconds since 1970) by the clock and zone of this device, as `YYYY-MM-DD`. */
export function dayOf(now: number): string {
  const here = new Date(now)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`
}
