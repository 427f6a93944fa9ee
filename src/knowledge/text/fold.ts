import { lookalike } from './confusables.ts'

/**
 * A text without case and accents, so that `Überprüfen`, `Ueberpruefen` and `uberprufen` become one: marks are dropped,
 * ß is ss, the digraphs ae, oe, ue are a, o, u, letters of other scripts that look like Latin ones become Latin. Cues
 * and texts go through the same fold, so that what it merges (`value`, `valu`) merges on both sides.
 */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
  const latin = /[^ -~\s]/.test(bare) ? Array.from(bare, lookalike).join('') : bare
  return latin
    .replaceAll('æ', 'a')
    .replaceAll('œ', 'o')
    .replace(/([aou])e/g, '$1')
}
