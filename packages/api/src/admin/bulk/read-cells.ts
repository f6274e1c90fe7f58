import { type BulkColumn, bulkColumns } from '../../ports/bulk-grants.ts'
import { parseCsv } from './parse-csv.ts'

const bulkLinesMax = 10_000

export interface CellsOfLine {
  readonly line: number
  readonly cells: Readonly<Record<BulkColumn, string>>
  /** The line has more cells than the header. */
  readonly isTooLong: boolean
}

export type ReadCells =
  | { readonly ok: true; readonly lines: readonly CellsOfLine[] }
  | { readonly ok: false; readonly message: string }

/** Finds the columns by the header line. What is wrong with the file as a whole is one message; with a line, the line's. */
export function readCells(csv: string): ReadCells {
  const parsed = parseCsv(csv)
  if (!parsed.ok) return { ok: false, message: `line ${parsed.line} ${parsed.message}` }
  const [header = [], ...rows] = parsed.rows
  const names = header.map((name) => name.trim().toLowerCase())
  const wrong = judgeHeader(names)
  if (wrong !== null) return { ok: false, message: wrong }
  if (rows.length === 0) return { ok: false, message: 'has no line below the header' }
  if (rows.length > bulkLinesMax) {
    return { ok: false, message: `has ${rows.length} lines; ${bulkLinesMax} at most go in one file` }
  }
  return { ok: true, lines: rows.map((row, index) => toCells(names, row, index + 2)) }
}

function judgeHeader(names: readonly string[]): string | null {
  const unknown = names.find((name) => !isColumn(name))
  if (unknown !== undefined) {
    return `has a column \`${unknown.slice(0, 100)}\` in its header; there are ${bulkColumns.join(', ')}, separated by commas`
  }
  const missing = bulkColumns.find((column) => column !== 'expires_at' && !names.includes(column))
  if (missing !== undefined) return `has no column \`${missing}\` in its header`
  const doubled = names.find((name, index) => names.indexOf(name) !== index)
  return doubled === undefined ? null : `has the column \`${doubled}\` twice`
}

function isColumn(name: string): name is BulkColumn {
  return bulkColumns.some((column) => column === name)
}

function toCells(names: readonly string[], row: readonly string[], line: number): CellsOfLine {
  const cellOf = (column: BulkColumn) => row[names.indexOf(column)]?.trim() ?? ''
  return {
    line,
    cells: {
      team: cellOf('team'),
      kind: cellOf('kind'),
      amount: cellOf('amount'),
      expires_at: cellOf('expires_at'),
      reason_code: cellOf('reason_code'),
      note: cellOf('note'),
    },
    isTooLong: row.length > names.length,
  }
}
