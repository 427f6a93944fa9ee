import type { ProbeId } from '../../../src/guide/levels.ts'
import type { Group, Stop } from '../group.ts'
import { aPlace } from '../places.ts'
import type { ReadyRun } from '../ready-runs.ts'
import type { Visitor } from '../visitor.ts'

/** What stands before a measurement; each of them waits to be begun. */
const before: readonly ProbeId[] = ['website', 'speed', 'stability']
/** What is really measured, against the built-in server: one of each kind of picture. */
const measured: readonly ProbeId[] = ['reach', 'latency', 'clock', 'speed']
/** What this provider has not set up. */
const notPossible: readonly ProbeId[] = ['router']

/** A measurement before it, meanwhile, and what came of it; measured again; and an answer that is looked at again. */
export const measuring: Group = {
  async visit(visitor, stop) {
    const asked = aPlace(visitor.runs, hasAnswers)
    const places = [...before, ...measured, ...notPossible].map((probe) => placeOf(visitor, probe))
    await visitor.bringsRuns([...new Set([...places, anotherReach(visitor), asked])])
    await beforeAndMeanwhile(visitor, stop)
    await visitor.canHaveAll()
    for (const probe of [...measured, ...notPossible]) {
      await measures(visitor, probe)
      await stop(`${probe}-result`)
    }
    await again(visitor, stop)
    await watches(visitor, stop)
    await visitor.looksAt(asked)
    await visitor.presses(visitor.words.app.run.back)
    await visitor.sees(visitor.words.app.run.lookingBack)
    await stop('looking-back')
  },
}

async function beforeAndMeanwhile(visitor: Visitor, stop: Stop): Promise<void> {
  const { probe: say } = visitor.words.app
  await visitor.neverHearsFrom('**/probe/**')
  for (const probe of before) {
    await visitor.looksAt(placeOf(visitor, probe))
    await stop(`${probe}-first`)
  }
  await visitor.looksAt(anotherReach(visitor))
  await visitor.sees(say.stop)
  await stop('running')
  await visitor.presses(say.stop)
  await visitor.sees(say.stopped)
  await stop('stopped')
}

/** Begins where it does not begin by itself, and looks at what came of it. */
async function measures(visitor: Visitor, probe: ProbeId): Promise<void> {
  const { probe: say } = visitor.words.app
  await visitor.opens(`/run/${placeOf(visitor, probe).run}`)
  const begin = visitor.pressable(say.begin)
  const result = visitor.page.locator('.result-view-of').first()
  await begin.or(result).first().waitFor()
  if (await begin.isVisible()) await begin.click()
  await result.waitFor()
}

async function again(visitor: Visitor, stop: Stop): Promise<void> {
  const { run } = placeOf(visitor, 'latency')
  await visitor.goes(`/run/${run}/again`)
  await visitor.sees(visitor.words.measuring.again.title)
  await stop('again-list')
  // The list stands in the order of the guide: what was measured for real comes last.
  await visitor.page.locator('.key').last().click()
  await visitor.page.locator('.compare').waitFor()
  await stop('again-result')
  await visitor.goes(`/run/${run}/summary`)
  await visitor.sees(visitor.words.measuring.again.done)
  await stop('again-on-card')
}

/** Three quarters of a minute in a few seconds, with a drop-out in the middle. */
async function watches(visitor: Visitor, stop: Stop): Promise<void> {
  const { app, measuring: say } = visitor.words
  await visitor.page.clock.install()
  await visitor.opens(`/run/${placeOf(visitor, 'stability').run}`)
  await visitor.presses(app.probe.begin)
  const hasAnswered = (count: number) => visitor.page.getByLabel(say.watch.answered(count)).waitFor()
  await passes(visitor, [1, 2, 3, 4], hasAnswered)
  await visitor.cannotHave('**/probe/canary.txt*')
  await visitor.page.clock.fastForward(5_000)
  await visitor.sees(say.watch.noAnswerNow)
  await stop('watch-running')
  await visitor.page.clock.fastForward(5_000)
  await visitor.canHaveAll()
  await passes(visitor, [5, 6, 7, 8], hasAnswered)
  await visitor.presses(app.probe.enough)
  await visitor.page.locator('.result-view-of').first().waitFor()
  await stop('watch-result')
}

async function passes(visitor: Visitor, counts: readonly number[], isThere: (count: number) => Promise<void>) {
  for (const count of counts) {
    await isThere(count)
    await visitor.page.clock.fastForward(5_000)
  }
}

/** One that is stopped, so that the first can still be measured. */
function anotherReach(visitor: Visitor): ReadyRun {
  const first = placeOf(visitor, 'reach')
  return aPlace(visitor.runs, (run) => run !== first && run.step?.kind === 'measure' && run.step.probe === 'reach')
}

/** @throws where no guide measures it */
function placeOf({ runs }: Visitor, probe: ProbeId): ReadyRun {
  return aPlace(runs, ({ step }) => step?.kind === 'measure' && step.probe === probe)
}

function hasAnswers({ step, log }: ReadyRun): boolean {
  return (
    step?.kind === 'ask' &&
    log.length > 3 &&
    log.every(({ content }) => content.type === 'begun' || content.type === 'answered')
  )
}
