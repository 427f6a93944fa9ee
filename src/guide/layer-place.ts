/** A place in a layer of a map: a node, the label of an arrow, or a bend of one. */
export type LayerPlace = {
  readonly key: string
  readonly width: number
  readonly above: LayerPlace[]
  readonly below: LayerPlace[]
}
