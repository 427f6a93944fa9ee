/** A key for parts that never change their order while they are shown, and may be equal: letters of a code, paragraphs. */
export function placeKey(place: number, part: unknown): string {
  return `${place}:${JSON.stringify(part)}`
}
