/** Small choices that must be readable before the first paint, so not in the database. One prefix for all of them. */
export const keptKeys = {
  language: 'vorab-language',
  theme: 'vorab-theme',
  provider: 'vorab-provider',
  /** How many runs the first screen offers to go on with, so that it keeps their place free. */
  goOn: 'vorab-go-on',
  /** Of which guides something was begun, so that their starts offer to go on from the first paint. */
  begun: 'vorab-begun',
} as const

export type KeptKey = (typeof keptKeys)[keyof typeof keptKeys]

/** `null` where nothing is kept, or the browser forbids storage. */
export function readKept(key: KeptKey): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A browser that forbids storage forgets; the choice still counts for this visit. */
export function keep(key: KeptKey, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Said in words by the notice about the storage.
  }
}

/** Forgets what the person chose. The provider's public file stays: the telephone number must be there without a network. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(keptKeys.language)
    localStorage.removeItem(keptKeys.theme)
    localStorage.removeItem(keptKeys.goOn)
    localStorage.removeItem(keptKeys.begun)
  } catch {
    // Nothing was kept either.
  }
}
