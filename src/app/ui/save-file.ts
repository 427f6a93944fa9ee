/** Browsers need the address for as long as the download takes to begin. */
const BEGINS_WITHIN_MS = 60_000

/** Lets the browser save a file as a download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), BEGINS_WITHIN_MS)
}
