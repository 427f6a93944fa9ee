/** One link of a codec. `decode` throws a RangeError for what `encode` never makes. */
export type Coder<From, To> = {
  readonly encode: (from: From) => To
  readonly decode: (to: To) => From
}

/** Two links as one: encodes by the first, then the second; decodes the other way round. */
export function chain<A, B, C>(first: Coder<A, B>, second: Coder<B, C>): Coder<A, C> {
  return {
    encode: (from) => second.encode(first.encode(from)),
    decode: (to) => first.decode(second.decode(to)),
  }
}
