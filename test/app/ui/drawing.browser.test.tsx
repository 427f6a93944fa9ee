import { afterEach, expect, test, vi } from 'vitest'
import { drawingUrl } from '../../../src/app/ui/drawing.tsx'

afterEach(() => vi.restoreAllMocks())

/** Red where it moves, green where it stands still; as drawings say it. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><style>
rect { fill: #00ff00 }
@media (prefers-reduced-motion:no-preference) { rect { animation: move 9s } }
@keyframes move { from, to { fill: #ff0000 } }
</style><rect width="320" height="200"/></svg>`

async function colourShown(): Promise<readonly number[]> {
  const image = new Image()
  image.src = drawingUrl(drawing)
  await image.decode()
  const canvas = new OffscreenCanvas(8, 5)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0, 8, 5)
  return [...(context?.getImageData(4, 2, 1, 1).data ?? [])].slice(0, 3)
}

function wishes(lessMotion: boolean): void {
  const asked = window.matchMedia.bind(window)
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('prefers-reduced-motion: reduce') ? ({ matches: lessMotion } as MediaQueryList) : asked(query),
  )
}

test('a drawing moves where movement explains', async () => {
  wishes(false)
  expect(await colourShown()).toEqual([255, 0, 0])
})

test('a drawing stands still for whoever wants less motion', async () => {
  wishes(true)
  expect(await colourShown()).toEqual([0, 255, 0])
})
