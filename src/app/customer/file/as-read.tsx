import { useState } from 'react'
import { plainText } from '../../../bundle/plain-text.ts'
import { runDocument } from '../../../bundle/run-document.ts'
import type { RunForDocument } from '../../../bundle/run-for-document.ts'

/** The whole file in words, as it stands in the PDF, for whoever wants to read every line of it first. */
export function AsRead({ readable, title }: { readonly readable: RunForDocument; readonly title: string }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="file-as-read" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <p className="file-as-read-text">{plainText(runDocument(readable))}</p>}
    </details>
  )
}
