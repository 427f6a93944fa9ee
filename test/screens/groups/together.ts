import type { Group } from '../group.ts'

/** The desk with a caller who has no smartphone, and with callers who are made up. */
export const together: Group = {
  async visit(visitor, stop) {
    const { walk, practice } = visitor.words.agent
    await visitor.opens('/agent/walk')
    await stop('begin')
    await visitor.presses(walk.begin)
    await visitor.sees(walk.steps.toCase)
    await stop('step')
    await visitor.page.locator('.step-answers .key, .step-answers .action').last().click()
    await stop('after-an-answer')
    await visitor.presses(walk.steps.toCase)
    await visitor.page.locator('.case-outcome').waitFor()
    await stop('case')
    await visitor.opens('/agent/practice')
    await visitor.sees(practice.begin)
    await stop('practice')
    await visitor.presses(practice.begin)
    await visitor.sees(practice.fieldHint)
    await stop('practice-call')
  },
}
