import type { Group } from '../group.ts'

/** The settings of a mail program. */
export const mail: Group = {
  async visit(visitor, stop) {
    const { mail: say } = visitor.words
    await visitor.opens('/mail')
    await stop('empty')
    await visitor.types(say.address, 'kim')
    await visitor.presses(say.show)
    await visitor.sees(say.addressWrong)
    await stop('wrong-address')
    await visitor.types(say.address, 'kim@gmx.net')
    await visitor.presses(say.show)
    await visitor.sees(say.compare)
    await stop('found')
    await visitor.presses(say.compare)
    await visitor.page.locator('form input[inputmode=numeric]').fill('25')
    await visitor.presses(say.check)
    await visitor.sees(say.differs(1))
    await stop('compared')
    await visitor.presses(say.otherAddress)
    await visitor.types(say.address, 'kim@example.org')
    await visitor.presses(say.show)
    await visitor.sees(say.unknown('example.org'))
    await stop('unknown')
  },
}
