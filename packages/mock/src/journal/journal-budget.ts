/** How much text the journals of all worlds of a host keep together. */
export interface JournalBudget {
  /** More text is kept, or less. */
  add(bytes: number): void
  isOver(): boolean
}

const bytesMax = 64 * 1024 * 1024

export function createJournalBudget(): JournalBudget {
  let kept = 0
  return {
    add(bytes) {
      kept += bytes
    },
    isOver: () => kept > bytesMax,
  }
}
