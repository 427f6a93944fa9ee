/** What a page says to the service worker. */
export type ToWorker =
  /** A page has started, in this language: keep fetching what is missing, and say how far it is. */
  | { readonly type: 'page-started'; readonly language: string }
  /** The person wants the waiting version now (the name that workbox-window gives it). */
  | { readonly type: 'SKIP_WAITING' }

/** What the service worker says to every page. */
export type FromWorker =
  /** So many of all files are kept; equal numbers: everything works without a connection. */
  | { readonly type: 'kept'; readonly kept: number; readonly total: number }
  /** Which version runs there? The answer, the address of the page's main script, goes to the port that comes along. */
  | { readonly type: 'which-version' }
