import workerUrl from './worker/barcode-worker.ts?worker&url'

/** Where the decoder's worker lies. Its response has a policy of its own that allows WebAssembly (`server/headers.ts`). */
export const barcodeWorkerUrl: string = workerUrl
