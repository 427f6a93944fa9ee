import type { Provider } from './provider.ts'

export type BoxModel = Provider['tv']['boxes'][number]

/** The box of that name, however it is written; `null` where the provider has no such box. */
export function findBox(provider: Provider | null, typed: string): BoxModel | null {
  const name = plain(typed)
  return provider?.tv.boxes.find((box) => plain(box.name) === name || box.id === typed) ?? null
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
