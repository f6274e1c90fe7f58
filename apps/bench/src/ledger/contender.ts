/** One way of taking credits. All contenders of a run work on the same PostgreSQL, each in a database of its own. */
export interface Contender {
  readonly name: 'batches' | 'transaction' | 'statement'
  /** Takes one credit of the team. @throws when it was not taken and durable. */
  charge(teamId: string): Promise<void>
  close(): Promise<void>
}

/** What the teams of a run are called; the first one is the hot one. */
export function teamIdsOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `team_${String(index).padStart(26, '0')}`)
}
