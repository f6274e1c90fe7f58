/** What a charging process does. */
export interface ChargingPlan {
  /** Keys are `<name> <number>`. */
  readonly name: string
  readonly teamIds: readonly string[]
  readonly callers: number
  readonly charges: number
  /** Kills or stops itself; null: it does neither. */
  readonly death: PlannedDeath | null
}

/** When so many charges are told and so many more statements are sent. */
export interface PlannedDeath {
  readonly afterCharges: number
  readonly afterStatements: number
  /** SIGKILL unless told. One that stops tells it in a line of its own, `stopped`. */
  readonly signal?: 'SIGSTOP'
}

export function keyOf(plan: ChargingPlan, number: number): string {
  return `${plan.name} ${number}`
}

/** Which team a charge is of, so that whoever tries it again asks the same. */
export function teamOf({ teamIds }: ChargingPlan, number: number): string {
  const team = teamIds[number % teamIds.length]
  if (team === undefined) throw new RangeError('A plan has teams.')
  return team
}
