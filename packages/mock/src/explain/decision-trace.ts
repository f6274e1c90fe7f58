/** Why a call was answered as it was. */
export interface DecisionTrace {
  readonly requestId: string
  readonly operation: string | null
  readonly status: number | null
  /** One sentence a step, in order. */
  readonly steps: readonly string[]
  /** The same in one line, steps joined by ` → `. */
  readonly text: string
}
