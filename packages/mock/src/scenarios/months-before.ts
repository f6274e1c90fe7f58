/**
 * The latest instant that lies whole months before another, on the same day of its month: a period that begins there ends
 * at the other, or one of those after it does.
 */
export function monthsBefore(at: number): number {
  for (let months = 1; months <= 12; months += 1) {
    const date = new Date(at)
    const day = date.getUTCDate()
    date.setUTCMonth(date.getUTCMonth() - months)
    // A month that has no such day runs over into the next.
    if (date.getUTCDate() === day) return date.getTime()
  }
  throw new Error('Every day of a month is there again within a year.')
}
