import type { CodeText } from '../code/alphabet.ts'
import { codeOf } from '../code/code-path.ts'
import { groupsOf } from '../code/groups.ts'
import { spellOut } from '../code/spelling/spell-out.ts'
import type { PublishedRevision } from '../compiler/published.ts'
import { replay } from '../engine/replay.ts'
import { summarize } from '../engine/summarize.ts'
import type { Flow } from '../guide/flow.ts'
import { languages } from '../guide/language.ts'
import { type Command, WrongUsage } from './command.ts'
import { nodeSha256 } from './node-sha256.ts'
import { publishedGuides } from './published-guides.ts'
import { readAnswers } from './read-answers.ts'
import { readArguments } from './read-arguments.ts'

export const encode: Command = {
  usage: '--guide G --answers FILE [--revision N] [--guides DIR]',
  about: 'Makes the code of a way through a published guide; FILE is JSON: ["lit", …], or what decode prints.',
  run: async (args, console) => {
    const { options } = readArguments(args, ['guide', 'answers', 'revision', 'guides'], { least: 0, most: 0 })
    const { guide, answers: file, revision } = options
    if (guide === undefined || file === undefined) throw new WrongUsage('--guide and --answers are needed')
    const given = readAnswers(file)
    const { registry, revisions } = publishedGuides(options['guides'] ?? 'guides', console)
    const flow = flowOf([...revisions.values()], guide, revision)
    if (flow === null) {
      console.report(`${guide}: ${revision === undefined ? 'is not published' : `has no revision ${revision}`}`)
      return 1
    }
    const entry = given.entry ?? flow.entries[0]
    const run = replay(flow, { kind: 'path', entry, answers: given.answers })
    const { position } = run
    if (position.kind === 'broken') {
      console.report(
        `${file}: ${position.reason}: ${given.answers[position.seq] ?? entry}, after ${run.path.length} answers`,
      )
      return 1
    }
    const path = { entry, answers: run.path.map(({ answer }) => answer) }
    const { changed, nonce: key } = given
    const code = await codeOf({ flow, registry, path, changed, now: given.at ?? Date.now(), key, sha256: nodeSha256 })
    if (code === null) throw new Error(`${guide} is published and has no number`)
    const { end } = summarize(flow, run)
    console.print({ code, groups: groupsOf(code), spelled: spelled(code), guide, revision: flow.revision, end })
    return 0
  },
}

function flowOf(revisions: readonly PublishedRevision[], guide: string, revision: string | undefined): Flow | null {
  const fits = ({ entry }: PublishedRevision) =>
    entry.guide === guide && (revision === undefined || String(entry.revision) === revision)
  return revisions.findLast(fits)?.flow ?? null
}

function spelled(code: CodeText): unknown {
  return Object.fromEntries(
    languages.map((language) => [language, spellOut(code, language).map((group) => group.map(({ said }) => said))]),
  )
}
