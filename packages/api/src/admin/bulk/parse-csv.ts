export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly line: number; readonly message: string }

/**
 * RFC 4180: cells between commas, quoted where they hold a comma, a quote or a line break. Lines end with LF or CRLF; empty
 * ones at the end are none. What a spreadsheet puts before the first cell to tell the encoding is left out.
 */
export function parseCsv(text: string): ParsedCsv {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < source.length) {
    const cell = source[at] === '"' ? readQuoted(source, at) : readPlain(source, at)
    if (cell === null) {
      return {
        ok: false,
        line: rows.length + 1,
        message: 'has a quote that is not closed, or text behind one',
      }
    }
    row.push(cell.text)
    const next = source[cell.end]
    at = cell.end + (next === '\r' ? 2 : 1)
    if (next === ',') {
      if (at >= source.length) row.push('')
      continue
    }
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return { ok: true, rows: withoutEmptyEnd(rows) }
}

interface Cell {
  readonly text: string
  /** Where the comma or the end of the line is. */
  readonly end: number
}

function readPlain(source: string, from: number): Cell {
  let end = from
  while (end < source.length && !isBoundary(source, end)) end += 1
  return { text: source.slice(from, end), end }
}

function readQuoted(source: string, from: number): Cell | null {
  let text = ''
  for (let at = from + 1; ;) {
    const quote = source.indexOf('"', at)
    if (quote === -1) return null
    text += source.slice(at, quote)
    if (source[quote + 1] !== '"') {
      const end = quote + 1
      return end === source.length || isBoundary(source, end) ? { text, end } : null
    }
    text += '"'
    at = quote + 2
  }
}

function isBoundary(source: string, at: number): boolean {
  const letter = source[at]
  return letter === ',' || letter === '\n' || (letter === '\r' && source[at + 1] === '\n')
}

function withoutEmptyEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''))
  return rows.slice(0, last + 1)
}
