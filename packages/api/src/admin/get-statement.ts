import type { KindStatement, Statement } from '@scrip/contract'
import {
  type CreditKind,
  type Instant,
  type StatementLine,
  creditKinds,
  foldStatement,
  instant,
} from '@scrip/rules'
import { settleDue } from '../credits/settle-due.ts'
import { type Answer, answerOk } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { toCsv } from '../http/csv.ts'
import { toApiInstant } from '../http/instants.ts'
import { refuseField } from '../http/violations.ts'
import { dayOf, startOfDay } from '../http/zoned-day.ts'
import type { EntryFilter, EntryWithCall } from '../ports/ledger.ts'
import type { Ports } from '../ports/ports.ts'
import { answerCsv, wantsCsv } from '../usage/usage-format.ts'
import { requireTeam } from './require-team.ts'

const pageSize = 1000

/** One calendar month of both accounts, in the time zone of the team. */
export async function adminGetStatement(call: StaffCall<'adminGetStatement'>): Promise<Answer> {
  const { ports, now, requestId } = call
  const { path, query } = call.request
  const found = await requireTeam(ports, path.team_id)
  if (!found.ok) return found.refused
  const { id: teamId, name, timeZone } = found.team
  const month = query.month ?? dayOf(now, timeZone).slice(0, 7)
  const from = startOfDay(`${month}-01`, timeZone)
  if (from > now) return refuseField('query', 'month', 'has not begun')
  const to = startOfDay(`${monthAfter(month)}-01`, timeZone)
  await settleDue(ports, { teamId, kind: null, requestId }, now)
  const of = (kind: CreditKind) => loadStatement(ports, { teamId, kind, from, to }, timeZone)
  const [api, company] = await Promise.all([of('api'), of('company')])
  const statements = { api, company }
  if (wantsCsv(query.format, call.accept)) return answerCsv(toStatementCsv(statements), 'statement.csv')
  const statement: Statement = {
    team_id: teamId,
    team_name: name,
    month,
    time_zone: timeZone,
    from: toApiInstant(from),
    to: toApiInstant(to),
    as_of: toApiInstant(now < to ? now : to),
    statements,
  }
  return answerOk(statement)
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}

interface Span {
  readonly teamId: string
  readonly kind: CreditKind
  readonly from: Instant
  readonly to: Instant
}

async function loadStatement(ports: Ports, span: Span, timeZone: string): Promise<KindStatement> {
  const entries = await loadEntries(ports, span)
  const { days, totals } = foldStatement(entries, (at) => dayOf(at, timeZone))
  const opening = entries[0]?.entry.balanceBefore ?? (await loadBalanceBefore(ports, span))
  return {
    opening_balance: opening,
    closing_balance: entries.at(-1)?.entry.balanceAfter ?? opening,
    days: days.map((day) => ({
      day: day.day,
      opening_balance: day.openingBalance,
      closing_balance: day.closingBalance,
      lines: day.lines.map(toApiLine),
    })),
    totals: totals.map(toApiLine),
  }
}

function toApiLine({ type, operation, amount, entries }: StatementLine): KindStatement['totals'][number] {
  return { type, operation, amount, entries }
}

/** Oldest first. */
async function loadEntries(ports: Ports, span: Span): Promise<readonly EntryWithCall[]> {
  const pages: (readonly EntryWithCall[])[] = []
  let cursor: string | null = null
  do {
    const page: { items: readonly EntryWithCall[]; nextCursor: string | null } =
      await ports.ledger.listEntries(filterOf(span), { cursor, limit: pageSize })
    pages.push(page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return pages.flat().toReversed()
}

/** Of a month without entries: what the newest entry before it left. */
async function loadBalanceBefore(ports: Ports, span: Span): Promise<number> {
  const before = { ...filterOf(span), from: null, to: instant(span.from) }
  const { items } = await ports.ledger.listEntries(before, { cursor: null, limit: 1 })
  return items[0]?.entry.balanceAfter ?? 0
}

function filterOf({ teamId, kind, from, to }: Span): EntryFilter {
  return {
    teamId,
    kind,
    types: null,
    from,
    to,
    chargeId: null,
    grantId: null,
    operation: null,
    apiKeyId: null,
    memberId: null,
    source: null,
    actorId: null,
  }
}

const columns = ['kind', 'day', 'type', 'operation', 'amount', 'entries', 'closing_balance'] as const

/** The balance at the end of a day stands on each of its lines. */
function toStatementCsv(statements: Readonly<Record<CreditKind, KindStatement>>): string {
  return toCsv(
    columns,
    creditKinds.flatMap((kind) =>
      statements[kind].days.flatMap(({ day, closing_balance: closing, lines }) =>
        lines.map(({ type, operation, amount, entries }) => [
          kind,
          day,
          type,
          operation,
          amount,
          entries,
          closing,
        ]),
      ),
    ),
  )
}
