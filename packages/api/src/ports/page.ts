/** Opaque to everybody but the store that made it. */
export interface PageRequest {
  readonly cursor: string | null
  readonly limit: number
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** The cursor was not made by this list. The application answers 422 and names `cursor`. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError'
}
