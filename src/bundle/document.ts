/** What a file for the agent says, apart from how it looks: the PDF, the plain text and Markdown are drawn from it. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Label and value pairs. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** The code in groups of four, each with its spelling. */
  | { readonly kind: 'code'; readonly groups: readonly { readonly letters: string; readonly spelled: string }[] }
  /** `sha256` names a photo of the payload. */
  | { readonly kind: 'photo'; readonly sha256: string; readonly caption: string }
  /** What follows begins a new page in print. */
  | { readonly kind: 'page' }

export type Document = { readonly title: string; readonly language: string; readonly blocks: readonly Block[] }
