/** Ends a switch over a tagged union: a case that was forgotten does not compile, and throws should it ever run. */
export class UnreachableError extends Error {
  constructor(value: never) {
    super(`unreachable: ${JSON.stringify(value)}`)
    this.name = 'UnreachableError'
  }
}
