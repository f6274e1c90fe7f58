import { validateRequest } from '@scrip/contract'
import { type CreditKind, type Credits, credits, type Instant } from '@scrip/rules'
import { fromApiInstant } from '../../http/instants.ts'
import { bulkColumns, type BulkLine, type BulkTeam } from '../../ports/bulk-grants.ts'
import type { CellsOfLine } from './read-cells.ts'

type LineError = BulkLine['errors'][number]

/** A line that can be asked of the ledger, or what is wrong with it. */
export type JudgedLine =
  | {
      readonly ok: true
      readonly line: number
      readonly cells: BulkLine['cells']
      readonly grant: AskedGrant
    }
  | {
      readonly ok: false
      readonly line: number
      readonly cells: BulkLine['cells']
      readonly team: BulkTeam | null
      readonly errors: readonly LineError[]
    }

export interface AskedGrant {
  readonly team: BulkTeam
  readonly kind: CreditKind
  readonly amount: Credits
  readonly expiresAt: Instant | null
  readonly reasonCode: string
  readonly note: string
}

/** Judged by the very part of the contract that judges a single grant. */
export function judgeLine(
  { line, cells, isTooLong }: CellsOfLine,
  teams: ReadonlyMap<string, readonly BulkTeam[]>,
): JudgedLine {
  const found = teams.get(cells.team.toLowerCase()) ?? []
  const [team = null] = found
  const judged = validateRequest('adminCreateGrant', {
    path: { team_id: 'team_0' },
    query: new URLSearchParams({ preview: 'true' }),
    headers: new Headers(),
    body: toGrantBody(cells),
  })
  const errors = [
    ...teamErrors(cells.team, found),
    ...(judged.ok ? [] : judged.violations.map((violation) => toLineError(violation, cells))),
  ]
  if (isTooLong) {
    errors.push({ column: 'note', message: 'has cells behind it: put quotes around a note with commas' })
  }
  if (!judged.ok || team === null || errors.length > 0) {
    return { ok: false, line, cells, team: found.length === 1 ? team : null, errors }
  }
  const { body } = judged.value
  const grant = {
    team,
    kind: body.kind,
    amount: credits(body.amount),
    expiresAt: body.expires_at == null ? null : fromApiInstant(body.expires_at),
    reasonCode: body.reason_code,
    note: body.note,
  }
  return { ok: true, line, cells, grant }
}

const wholeNumber = /^\d{1,15}$/

function toGrantBody(cells: BulkLine['cells']): unknown {
  return {
    kind: cells.kind.toLowerCase(),
    amount: wholeNumber.test(cells.amount) ? Number(cells.amount) : cells.amount,
    source: 'manual',
    class: 'unpaid',
    expires_at: toExpiry(cells.expires_at),
    reason_code: cells.reason_code.toLowerCase(),
    note: cells.note,
  }
}

/** A day is its beginning in UTC. */
function toExpiry(cell: string): string | null {
  if (cell === '') return null
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? `${cell}T00:00:00Z` : cell
}

function teamErrors(text: string, found: readonly BulkTeam[]): LineError[] {
  if (text === '') return [{ column: 'team', message: 'is empty' }]
  if (found.length === 0) return [{ column: 'team', message: 'is no id, domain or name of a team' }]
  if (found.length === 1) return []
  const ids = found.slice(0, 3).map(({ id }) => id)
  return [{ column: 'team', message: `means ${found.length} teams (${ids.join(', ')} …): write the id` }]
}

function toLineError(
  { pointer, message }: { readonly pointer: string; readonly message: string },
  { amount }: BulkLine['cells'],
): LineError {
  const column = bulkColumns.find((name) => pointer === `/${name}`) ?? 'amount'
  const isNumber = column !== 'amount' || wholeNumber.test(amount)
  return { column, message: isNumber ? message : 'must be a whole number without separators' }
}
