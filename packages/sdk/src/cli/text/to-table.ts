import { toHarmless } from './harmless.ts'

const widthMax = 44

/** Columns of text for a terminal, numbers to the right. Answers nothing for no rows. */
export function toTable(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (rows.length === 0) return ''
  const lines = [header, ...rows].map((row) => header.map((_, column) => toText(row[column])))
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isNumber = header.map((_, column) => rows.every((row) => typeof row[column] === 'number'))
  return lines
    .map((line) => {
      const cells = line.map((cell, column) =>
        isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      return `${cells.join('  ').trimEnd()}\n`
    })
    .join('')
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '-'
  const text = toPlain(typeof value === 'object' ? JSON.stringify(value) : String(value))
  return text.length > widthMax ? `${text.slice(0, widthMax - 1)}…` : text
}

/** What strangers wrote must not steer the terminal, so control characters become blanks. */
export function toPlain(text: string): string {
  return toHarmless(text.replaceAll(/\p{Cc}+/gu, ' '))
}
