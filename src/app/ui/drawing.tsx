import './drawing.css'

export function Drawing({ source, text }: { readonly source: string; readonly text: string }) {
  return (
    <figure className="drawing">
      <img src={drawingUrl(source)} alt={text} decoding="sync" />
    </figure>
  )
}

/**
 * An SVG source as the address of an image, never as markup: nothing in it can run, and a page with Trusted Types needs
 * no exception. A data URL, because a blob URL would have to be revoked and dies with its page.
 */
export function drawingUrl(source: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(isStill() ? withoutMotion(source) : source)}`
}

/** Pages are also drawn without a window. */
function isStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Chromium asks the person's wish for less motion in pages, and not in images: it is answered for them here. */
function withoutMotion(source: string): string {
  return source.replace(/\(prefers-reduced-motion:\s*no-preference\)/g, 'not all')
}
