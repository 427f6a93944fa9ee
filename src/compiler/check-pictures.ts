import type { PictureId } from '../guide/ids.ts'
import type { FlowDraft, Named } from './flow-draft.ts'
import { nearest } from './near-miss.ts'
import type { Problems } from './problem.ts'
import { readPicture } from './read-picture.ts'
import { everyPicture } from './read-variants.ts'
import type { SourceFile } from './source-file.ts'

/** What all guides share: drawings by id, and the style that is put in each. */
export type SharedPictures = { readonly pictures: ReadonlyMap<string, SourceFile>; readonly style: string }

/** The pictures that a flow shows, its own before the shared ones; one that is missing is reported where it is first named. */
export function checkPictures(
  draft: FlowDraft,
  own: ReadonlyMap<string, SourceFile>,
  shared: SharedPictures,
  problems: Problems,
): Readonly<Record<PictureId, string>> {
  const named = new Map<string, Named>()
  for (const picture of everyPicture(draft)) if (!named.has(picture.id)) named.set(picture.id, picture)
  const pictures: [PictureId, string][] = []
  const known = [...own.keys(), ...shared.pictures.keys()]
  const meant = new Set<string>()
  for (const { id, at } of named.values()) {
    const file = own.get(id) ?? shared.pictures.get(id)
    if (file === undefined) {
      const near = nearest(id, known)
      const remedy = near === null ? `draw it: guides/${draft.guide}/pictures/${id}.svg` : `did you mean ${near}?`
      problems.add(at, `there is no picture ${id}`, remedy)
      if (near !== null) meant.add(near)
      continue
    }
    const svg = readPicture(file, shared.style, problems)
    if (svg !== null) pictures.push([id as PictureId, svg])
  }
  for (const [id, file] of own) {
    if (!named.has(id) && !meant.has(id))
      problems.add(
        { file: file.path, line: 1 },
        `nothing shows the picture ${id}`,
        'name it in a step (picture:), or delete the file',
      )
  }
  return Object.fromEntries(pictures)
}
