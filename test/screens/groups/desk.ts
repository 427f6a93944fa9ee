import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'
import type { Visitor } from '../visitor.ts'

/** The person at the support desk. */
export const desk: Group = {
  async visit(visitor, stop) {
    const { agent: say } = visitor.words
    const code = await codeOfACall(visitor)
    await visitor.opens('/agent/cases')
    await visitor.sees(say.cases.none)
    await stop('no-cases')
    await visitor.opens('/agent')
    await visitor.sees(say.compose.make)
    await stop('compose')
    await visitor.types(say.compose.reference, 'K_2048')
    await visitor.presses(say.compose.make)
    await visitor.sees(say.compose.referenceWrong)
    await stop('compose-error')
    await visitor.types(say.compose.reference, 'K-2048')
    await visitor.presses(say.compose.make)
    await visitor.page.locator('.composed-text').waitFor()
    await stop('composed-link')

    await visitor.opens('/agent/decode')
    await stop('decode')
    await visitor.types(say.decode.field, code.slice(0, 6))
    await stop('decode-half')
    await visitor.types(say.decode.field, withOneWrongLetter(code))
    await visitor.sees(say.readBack.title)
    await stop('decode-wrong-group')
    await visitor.presses(say.readBack.confirm)
    await visitor.sees(say.ticket.title)
    await stop('decoded')
    await visitor.presses(say.cases.keep)
    await visitor.sees(say.cases.kept)
    await stop('case-kept')
    await visitor.opens('/agent/cases')
    await visitor.presses(say.cases.removeAll)
    await stop('cases')
    await visitor.opens('/agent/file')
    await stop('file')
    await visitor.page
      .getByLabel(say.file.choose)
      .last()
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 letter') })
    await visitor.page.locator('main .notice').waitFor()
    await stop('file-refused')
    const keys = visitor.pressable(say.keys.title)
    // Where nobody has a mouse the desk does not speak of keys.
    if (await keys.isVisible()) {
      await keys.click()
      await stop('keys')
    }
  },
}

async function codeOfACall(visitor: Visitor): Promise<string> {
  const call = aPlace(visitor.runs, ({ end, revision }) => end === 'call' && revision > 0)
  await visitor.bringsRuns([call])
  await visitor.opens(`/run/${call.run}/summary`)
  const shown = visitor.page.locator('[data-code]').first()
  await shown.waitFor()
  return (await shown.getAttribute('data-code')) ?? ''
}

/** What mishearing does. */
function withOneWrongLetter(code: string): string {
  return code.slice(0, 5) + (code[5] === 'K' ? 'M' : 'K') + code.slice(6)
}
