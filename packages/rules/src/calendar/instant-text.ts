import { civilFromDays } from './civil-date.ts'
import { type Instant, millisecondsPerDay } from '../model/instant.ts'

/** `2026-12-01`, or `2026-12-01 05:00 UTC` off midnight: for people to read in a trace or an explanation. */
export function instantText(at: Instant): string {
  const days = Math.floor(at / millisecondsPerDay)
  const { year, month, day } = civilFromDays(days)
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  const minutes = Math.floor((at - days * millisecondsPerDay) / 60_000)
  if (at === days * millisecondsPerDay) return date
  return `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)} UTC`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
