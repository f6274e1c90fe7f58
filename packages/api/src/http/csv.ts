export type Cell = string | number | null

/** Rows as RFC 4180 text, CRLF after each. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return toCsvLines([header, ...rows])
}

/** More of the same: a file may be written part by part. */
export function toCsvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
}

/**
 * A cell that starts like a formula is kept from being one by a quote before it: spreadsheets run what they find,
 * and names of teams and keys come from people.
 */
function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
