import type { Store } from '../../store/contract.ts'
import { saveFile } from '../ui/save-file.ts'

/** Hands everything that can be read to the person as a file; `false` where that failed. */
export async function saveExport(store: Pick<Store, 'exportAll'>): Promise<boolean> {
  try {
    const text = await store.exportAll()
    saveFile(new Blob([text], { type: 'application/json' }), 'vorab.json')
    return true
  } catch {
    return false
  }
}
