import type { WorkerFile } from './worker-file.ts'

/** Puts pages and guides of other languages last: `/sv/g/mail/`, `/guides/mail/0a1b/sv.json` (BCP 47 primary subtags). */
export function ownLanguageFirst(files: readonly WorkerFile[], language: string): readonly WorkerFile[] {
  const isForeign = ({ url }: WorkerFile) => {
    const named = /^\/([a-z]{2})\/|\/([a-z]{2})\.json$/.exec(url)
    return named !== null && (named[1] ?? named[2]) !== language
  }
  return [...files.filter((file) => !isForeign(file)), ...files.filter(isForeign)]
}
