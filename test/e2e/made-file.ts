import { readFile } from 'node:fs/promises'
import { de } from '../../src/app/customer/file/words/de.ts'
import { de as common } from '../../src/app/words/de.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import { scene } from './customer.ts'
import { shippedRevisions } from './shipped-guide.ts'
import { savedRun, savedRunId } from './some-run.ts'

export type MadeFile = {
  readonly pdf: Uint8Array
  readonly bundle: GuideBundle
  /** As the call card showed it. */
  readonly code: string
  readonly photo: Uint8Array
}

export const caller = { name: 'Åsa Müller-Größe', phone: '030 23125 111' } as const

/**
 * A real browser, whose server is gone, makes the PDF of a run with a contradiction, a changed answer, a photo and a wait, as a
 * person does: the run is taken in from a saved file, the call card opened, the file made and saved.
 */
export async function madeFile(): Promise<MadeFile> {
  const { customer, server } = await scene()
  await customer.opens('/')
  await customer.hasEverythingKept()
  const photo = Uint8Array.from(await customer.page.evaluate(drawsPhoto))
  const [bundle] = shippedRevisions(server.dist, 'connectivity', 'de')
  if (bundle === undefined) throw new Error('the site ships no guide')
  await customer.opens('/settings')
  const saved = Buffer.from(await savedRun(bundle, photo))
  const file = { name: 'vorab.json', mimeType: 'application/json', buffer: saved }
  await customer.page.locator('input[type=file]').setInputFiles(file)
  await customer.sees(common.keeping.settings.imported(1))
  // Where the guide has changes that are not published, this one is fetched when its run is first opened.
  await customer.opens(`/run/${savedRunId}`)
  await customer.sees(common.run.finished.call)

  await server.stops()
  await customer.opens(`/run/${savedRunId}/summary`)
  const code = (await customer.page.locator('[data-code]').getAttribute('data-code')) ?? ''
  await customer.presses(common.summary.file)
  await customer.page.getByLabel(de.name).fill(caller.name)
  await customer.page.getByLabel(de.phone).fill(caller.phone)
  await customer.presses(de.make)
  await customer.sees(de.made)
  const [download] = await Promise.all([customer.page.waitForEvent('download'), customer.presses(de.download)])
  return { pdf: new Uint8Array(await readFile(await download.path())), bundle, code, photo }
}

/** Runs in the page: a JPEG as the camera step keeps it. */
async function drawsPhoto(): Promise<number[]> {
  const canvas = new OffscreenCanvas(320, 200)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.fillStyle = 'teal'
  pen.fillRect(0, 0, 320, 200)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })
  return [...new Uint8Array(await blob.arrayBuffer())]
}
