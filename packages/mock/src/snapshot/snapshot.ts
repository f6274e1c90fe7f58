/** A world as it was: state, clock, ids and due work. JSON, so it can be kept in a file. What is in `state` may change with `version`. */
export interface Snapshot {
  readonly format: 'scrip-mock-snapshot'
  readonly version: 1
  /** The contract and rules it was made under; others refuse it. */
  readonly rulesVersion: string
  readonly world: string
  readonly state: unknown
}
