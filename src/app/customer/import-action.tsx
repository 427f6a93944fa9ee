import { useId, useState } from 'react'
import type { OpenedStore } from '../../store/opened-store.ts'
import { actionClass } from '../ui/action.tsx'
import { type Speech, useSpeech } from '../ui/speech.tsx'
import '../ui/file-choice.css'

/** Takes in a file that was saved here or on another device; nothing that is here is changed. */
export function ImportAction({ store }: { readonly store: OpenedStore }) {
  const speech = useSpeech()
  const [told, setTold] = useState('')
  const id = useId()
  const take = async (file: File) => setTold(importText(await store.importAll(await file.text()), speech))
  return (
    <div className="file-choice">
      <input
        id={id}
        className="unseen"
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file !== undefined) void take(file)
        }}
      />
      <label className={actionClass('plain')} htmlFor={id}>
        <span>{speech.words.keeping.settings.importAll}</span>
      </label>
      <p className="file-choice-told" role="status">
        {told}
      </p>
    </div>
  )
}

function importText(imported: Awaited<ReturnType<OpenedStore['importAll']>>, { words }: Pick<Speech, 'words'>): string {
  const say = words.keeping.settings
  switch (imported.status) {
    case 'imported':
      return say.imported(imported.runs.length)
    case 'newer-format':
      return say.importNewer
    case 'not-an-export':
      return say.importFailed
    case 'no-database':
      return words.keeping.storage.memory
  }
}
