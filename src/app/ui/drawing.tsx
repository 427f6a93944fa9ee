import './drawing.css'

/**
 * An SVG source shown as an image, never as markup: nothing in it can run, and a page with Trusted Types needs no
 * exception. A data URL, because a blob URL would have to be revoked and dies with its page.
 */
export function Drawing({ source, text }: { readonly source: string; readonly text: string }) {
  return (
    <figure className="drawing">
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`} alt={text} decoding="sync" />
    </figure>
  )
}
