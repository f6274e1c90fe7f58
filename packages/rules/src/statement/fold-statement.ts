import type { Entry, EntryType } from '../model/entry.ts'
import type { Credits } from '../model/credits.ts'
import type { Instant } from '../model/instant.ts'

/** An entry and, if it is a slice of a charge, what the charge paid. */
export interface StatedEntry {
  readonly entry: Pick<Entry, 'type' | 'amount' | 'balanceBefore' | 'balanceAfter' | 'effectiveAt'>
  readonly operation: string | null
}

/** All entries of one type and operation. */
export interface StatementLine {
  readonly type: EntryType
  readonly operation: string | null
  /** Signed: what the available credits changed by. */
  readonly amount: number
  readonly entries: number
}

interface StatementDay {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly openingBalance: Credits
  readonly closingBalance: Credits
  readonly lines: readonly StatementLine[]
}

/** Days oldest first; only those on which something happened. */
interface FoldedStatement {
  readonly days: readonly StatementDay[]
  readonly totals: readonly StatementLine[]
}

/**
 * Sums the entries of one account by day, type and operation. A day opens with the balance before its first entry and closes
 * with the balance after its last, so the days join without a gap (L24).
 *
 * @param entries by sequence, oldest first
 * @param dayOf the day `YYYY-MM-DD` that an instant falls on
 */
export function foldStatement(
  entries: Iterable<StatedEntry>,
  dayOf: (at: Instant) => string,
): FoldedStatement {
  const days: { day: StatementDay; lines: Lines }[] = []
  const totals: Lines = new Map()
  for (const stated of entries) {
    const { entry } = stated
    const name = dayOf(entry.effectiveAt)
    const last = days.at(-1)
    const lines: Lines = last?.day.day === name ? last.lines : new Map()
    if (last === undefined || last.day.day !== name) {
      const day = {
        day: name,
        openingBalance: entry.balanceBefore,
        closingBalance: entry.balanceAfter,
        lines: [],
      }
      days.push({ day, lines })
    } else {
      last.day = { ...last.day, closingBalance: entry.balanceAfter }
    }
    addTo(lines, stated)
    addTo(totals, stated)
  }
  return {
    days: days.map(({ day: { day, openingBalance, closingBalance }, lines }) => ({
      day,
      openingBalance,
      closingBalance,
      lines: [...lines.values()],
    })),
    totals: [...totals.values()],
  }
}

type Lines = Map<string, StatementLine>

function addTo(lines: Lines, { entry, operation }: StatedEntry): void {
  const key = `${entry.type} ${operation ?? ''}`
  const known = lines.get(key) ?? { type: entry.type, operation, amount: 0, entries: 0 }
  lines.set(key, { ...known, amount: known.amount + entry.amount, entries: known.entries + 1 })
}
