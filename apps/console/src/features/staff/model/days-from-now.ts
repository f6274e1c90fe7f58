const millisecondsPerDay = 86_400_000

/** The instant so many days after `now`, as the API has it. */
export function daysFromNow(now: number, days: number): string {
  return new Date(now + days * millisecondsPerDay).toISOString()
}
