/** What the page gives the worker: one picture at a time, its pixels handed over. */
export type ToDecoder = { readonly id: number; readonly pixels: ImageData }

/** What came out of one picture. */
export type Decoded =
  /** The text of every barcode in it; none where there is none. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** No decoder is to be had: neither the system's, nor ours (no connection before it was kept; the host's policy forbids it). */
  | { readonly kind: 'unavailable' }

export type FromDecoder = { readonly id: number; readonly decoded: Decoded }
