import { packedFiles, runningFiles } from './known-domains.ts'
import type { Sign } from './signs.ts'

const documents = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|txt|rtf)\s*\.[a-z0-9]{2,5}$/i

/** What attached files say of a mail. They are judged by their names and never opened. */
export function fileSigns(files: readonly string[]): readonly Sign[] {
  return files.flatMap((file): readonly Sign[] => {
    const ending = /\.([a-z0-9]{2,6})[\s.]*$/i.exec(file.slice(-60))?.[1]?.toLowerCase() ?? ''
    // U+202E turns the letters around that follow: `rechnung‮fdp.exe` reads "rechnungexe.pdf".
    if (/[\u202a-\u202e\u2066-\u2069]/.test(file)) return [{ id: 'attachment-double-ending', detail: file }]
    if (runningFiles.has(ending))
      return [{ id: documents.test(file.slice(-80)) ? 'attachment-double-ending' : 'attachment-runs', detail: file }]
    return packedFiles.has(ending) ? [{ id: 'attachment-packed', detail: file }] : []
  })
}
