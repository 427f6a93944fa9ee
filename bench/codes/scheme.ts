/** A way to write 50 bits as characters that are read out, and to hear them again. */
export type Scheme = {
  readonly name: string
  /** What a character can be. */
  readonly letters: string
  /** From ten symbols of five bits. */
  readonly write: (data: readonly number[]) => string
  readonly hear: (text: string) => Hearing
}

export type Hearing =
  /** Taken for this; `groups` (of four, from 0) are read back first, none where nothing was corrected. */
  | { readonly kind: 'accepted'; readonly text: string; readonly groups: readonly number[] }
  /** These groups, or the whole where `null`, have to be read again. */
  | { readonly kind: 'again'; readonly groups: readonly number[] | null }
