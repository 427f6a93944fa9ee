import workerUrl from './worker/mirror-worker.ts?worker&url'

/** Where the mirror worker's script lies. The app lets it through its Trusted Types policy and gives it to `openStore`. */
export const mirrorWorkerUrl: string = workerUrl
