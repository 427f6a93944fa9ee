import { isLanguage, type Language } from '../guide/language.ts'

/** `/de/g/mail` is the screen `/g/mail` in German; without a language in front the device decides. */
export type Address = { readonly language: Language | null; readonly basename: string }

export function readAddress(path: string): Address {
  const first = path.split('/')[1]
  return isLanguage(first) ? { language: first, basename: `/${first}` } : { language: null, basename: '/' }
}
