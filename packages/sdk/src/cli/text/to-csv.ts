// Also in the wide letters of Asian keyboards, and after blanks that a spreadsheet cuts off.
const formula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** CSV that another program wrote, with the same care for its cells. */
export function toSafeCsv(csv: string): string {
  return csv.replaceAll(/"(?:[^"]|"")*"|[^,\r\n]+/g, (cell) => {
    const text = cell.startsWith('"') ? cell.slice(1, -1) : cell
    if (!formula.test(text) || /^-?\d+(\.\d+)?$/.test(text)) return cell
    return cell.startsWith('"') ? `"'${text}"` : `'${text}`
  })
}

/** One line of RFC 4180, with its CRLF. */
export function toCsvLine(cells: readonly unknown[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/**
 * Spreadsheets run a cell that starts like a formula, and titles and names come from strangers: such text gets a quote
 * before it. Numbers are no text, so a negative one stays a number.
 */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
