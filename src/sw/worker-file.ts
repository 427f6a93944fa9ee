/**
 * A file that the service worker keeps. `revision: null`: its address already names its content.
 * `shell`: nothing works without; `rest`: everything else of the app; `guide`: outlives the version that it came with;
 * `on-demand`: large and seldom needed, so kept only once somebody has needed it.
 */
export type WorkerFile = {
  readonly url: string
  readonly revision: string | null
  readonly part: 'shell' | 'rest' | 'guide' | 'on-demand'
}

/** Address and content in one, so that files of several versions lie in one cache and an unchanged one is kept once. */
export function keyOf({ url, revision }: WorkerFile): string {
  return revision === null ? url : `${url}?revision=${revision}`
}
