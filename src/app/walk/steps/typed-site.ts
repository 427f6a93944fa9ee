import { siteName } from './site-name.ts'

/** The last site that was typed on the way here. */
export function typedSite(path: readonly { readonly typed: string | null }[]): string | null {
  return path.reduceRight<string | null>((found, { typed }) => found ?? (typed === null ? null : siteName(typed)), null)
}
