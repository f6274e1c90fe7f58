import { readText } from '../../../app/search-params.ts'

/** What the URL of a statement holds. Without a month it is the current one. */
export interface StatementSearch {
  /** `YYYY-MM`. */
  readonly month?: string | undefined
}

export function parseStatementSearch(raw: Readonly<Record<string, unknown>>): StatementSearch {
  const month = readText(raw, 'month')
  return { month: month !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined }
}

/** The month so many months later; earlier when negative. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const date = new Date(Date.UTC(year, number - 1 + months, 1))
  return date.toISOString().slice(0, 7)
}

/** `2026-11` as `November 2026`. */
export function formatMonth(month: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}
