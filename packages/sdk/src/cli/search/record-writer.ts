import { toJson } from '../text/harmless.ts'
import { toCsvLine } from '../text/to-csv.ts'
import { toTable } from '../text/to-table.ts'

/** How a run ended. */
export interface Ending {
  /** `error`: what came before it was paid for and is there. */
  readonly stopped: 'end' | 'limit' | 'credits' | 'error'
  readonly cursor: string | null
  /** Where to go on with `--resume`, when a page is to be asked for once more. */
  readonly place: string | null
  readonly spent: number
  readonly charges: readonly string[]
}

/** Writes the records of a run in one of the formats. */
export interface RecordWriter {
  write(records: readonly object[]): Promise<void>
  end(ending: Ending): Promise<void>
}

type Write = (text: string) => Promise<void>

/** Page by page: an export of any length takes no memory, and what is paid for is written at once. */
export function createCsvWriter(write: Write): RecordWriter {
  let columns: readonly string[] | null = null
  return {
    async write(records) {
      const rows = records.map(flatten)
      if (columns === null) {
        if (rows.length === 0) return
        columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
        await write(toCsvLine(columns))
      }
      const names = columns
      await write(rows.map((row) => toCsvLine(names.map((name) => row.get(name)))).join(''))
    },
    end: async () => {},
  }
}

export function createTableWriter(write: Write, columns: readonly string[]): RecordWriter {
  const rows: (readonly unknown[])[] = []
  return {
    async write(records) {
      rows.push(...records.map(flatten).map((row) => columns.map((name) => row.get(name))))
    },
    end: async () => write(toTable(columns, rows)),
  }
}

export function createJsonWriter(write: Write): RecordWriter {
  let count = 0
  return {
    async write(records) {
      const lines = records.map((record) => `${count++ === 0 ? '{"data":[' : ','}\n${toJson(record)}`)
      await write(lines.join(''))
    },
    async end({ charges, cursor, place, spent, stopped }) {
      const rest = toJson({
        stopped,
        next_cursor: cursor,
        resume: place,
        credits: { spent, kind: 'api', charges },
      })
      await write(`${count === 0 ? '{"data":[' : '\n'}],${rest.slice(1)}\n`)
    },
  }
}

/** `{ technology: { name } }` → `technology.name`, one step deep and only where every record has that object. */
function flatten(record: object): ReadonlyMap<string, unknown> {
  const row = new Map<string, unknown>()
  for (const [name, value] of Object.entries<unknown>({ ...record })) {
    if (name !== 'technology' || typeof value !== 'object' || value === null) row.set(name, value)
    else for (const [inner, one] of Object.entries<unknown>({ ...value })) row.set(`${name}.${inner}`, one)
  }
  return row
}
