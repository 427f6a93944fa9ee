/** Bars of a card that fills the photo are still wide enough, and a phone's memory is spared. */
const LONGEST_SIDE = 2000

type Picture = { readonly source: CanvasImageSource; readonly width: number; readonly height: number }

/** The pixels of a picture, scaled down where it is large; `null` where there is nothing to draw yet. */
export function pixelsOf({ source, width, height }: Picture): ImageData | null {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)]
  if (columns < 1 || rows < 1) return null
  const canvas = document.createElement('canvas')
  canvas.width = columns
  canvas.height = rows
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) return null
  drawing.drawImage(source, 0, 0, columns, rows)
  return drawing.getImageData(0, 0, columns, rows)
}
