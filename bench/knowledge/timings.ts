import { textKinds } from '../../src/knowledge/questions.ts'
import { judgeMail } from '../../src/knowledge/suspicious-mail/judge.ts'
import { judgeWholeMail } from '../../src/knowledge/suspicious-mail/judge-whole-mail.ts'
import { readMail } from '../../src/knowledge/suspicious-mail/read-mail.ts'
import { classifiers } from './classifiers.ts'
import { hostileMails, hostileTexts } from './hostile.ts'
import { round } from './shares.ts'
import { ownTexts } from './texts.ts'

/** Processor time of a call: other work on the machine doesn't count. */
function spentMs(call: () => unknown): number {
  const begun = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000
}

/** The best of three: the first calls also compile. */
function bestMs(call: () => unknown): number {
  return round(Math.min(spentMs(call), spentMs(call), spentMs(call)))
}

/** Milliseconds of processor time for the longest and worst texts, and for ordinary ones. Bounds: 50 ms a text, 2 s a mail. */
export async function timings() {
  const hostile = Object.fromEntries(
    Object.entries(hostileTexts).map(([name, text]) => [
      name,
      {
        ...Object.fromEntries(textKinds.map((kind) => [kind, bestMs(() => classifiers[kind](text))])),
        'suspicious-mail': bestMs(() => judgeMail({ from: text, subject: text, link: text, claimsToBe: text }, null)),
      },
    ]),
  )
  const ordinary = Object.fromEntries(
    textKinds.map((kind) => {
      const texts = ownTexts(kind)
      return [kind, round(spentMs(() => texts.map(({ text }) => classifiers[kind](text))) / texts.length)]
    }),
  )
  const mails: Record<string, number> = {}
  for (const [name, make] of Object.entries(hostileMails)) {
    const bytes = make()
    const begun = process.cpuUsage()
    judgeWholeMail(await readMail(bytes), '', null)
    const { user, system } = process.cpuUsage(begun)
    mails[name] = round((user + system) / 1_000)
  }
  return { textsOf100kBMs: hostile, ordinaryTextMs: ordinary, mailsMs: mails }
}
