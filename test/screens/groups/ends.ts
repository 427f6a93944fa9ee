import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'

/** Where a run ends, and everything for a call. */
export const ends: Group = {
  async visit(visitor, stop) {
    const { app, file, voicemail } = visitor.words
    const { runs } = visitor
    const call = aPlace(runs, ({ end, revision }) => end === 'call' && revision > 0)
    const others = (['solved', 'advice'] as const).map((kind) => aPlace(runs, ({ end }) => end === kind))
    const unfinished = aPlace(runs, ({ guide, step }) => guide === call.guide && step?.kind === 'ask')
    await visitor.bringsRuns([call, ...others, unfinished])
    for (const run of [call, ...others]) {
      await visitor.looksAt(run)
      await stop(run.end ?? '')
    }
    await visitor.opens(`/run/${unfinished.run}/summary`)
    await visitor.sees(app.summary.notFinished)
    await stop('call-card-unfinished')
    await visitor.opens(`/run/${call.run}/summary`)
    await visitor.sees(app.summary.readAloud)
    await stop('call-card')
    await visitor.presses(app.summary.readAloud)
    await visitor.sees(app.summary.nextGroup)
    await stop('call-card-one-group')

    await visitor.opens(`/run/${call.run}/voicemail`)
    await stop('voicemail')
    await visitor.types(voicemail.name, '')
    await visitor.presses(voicemail.show)
    await visitor.sees(voicemail.nameMissing)
    await stop('voicemail-error')
    await visitor.types(voicemail.name, 'Kim Nord')
    await visitor.types(voicemail.phone, '0451 123456')
    await visitor.presses(voicemail.show)
    await visitor.sees(voicemail.begin)
    await stop('voicemail-text')
    await visitor.presses(voicemail.begin)
    await stop('voicemail-prompter')

    await visitor.opens(`/run/${call.run}/file`)
    await visitor.sees(file.make)
    await stop('file')
    // What the file is searched for before it is made.
    await visitor.types(file.name, 'DE89 3704 0044 0532 0130 00')
    await visitor.presses(file.make)
    await visitor.sees(file.made)
    await stop('file-made')
  },
}
