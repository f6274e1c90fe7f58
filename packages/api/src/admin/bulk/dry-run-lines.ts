import type { Outcome } from '@scrip/rules'
import { type StaffCall, staffActor } from '../../http/call.ts'
import { refuseOutcome } from '../../http/refused-outcome.ts'
import { type BulkColumn, bulkColumns, type BulkLine, type BulkTeam } from '../../ports/bulk-grants.ts'
import { type AskedGrant, type JudgedLine, judgeLine } from './judge-line.ts'
import type { CellsOfLine } from './read-cells.ts'
import { toGrantCommand } from './to-grant-command.ts'

type Call = StaffCall<'adminCreateBulkGrant'>
type LineOf = Omit<BulkLine, 'bulkGrantId'>

/** So many go to the ledger at once, so that nobody else waits long behind them. */
const linesAtOnce = 200

/** What each line would do now, by the rules themselves, or what is wrong with it. Changes nothing. */
export async function dryRunLines(call: Call, lines: readonly CellsOfLine[]): Promise<readonly LineOf[]> {
  const texts = [...new Set(lines.map(({ cells }) => cells.team.toLowerCase()))]
  const teams = await call.ports.bulkGrants.resolveTeams(texts)
  const judged = lines.map((line) => judgeLine(line, teams))
  const warnings = findDoubles(judged)
  const done: LineOf[] = []
  for (let from = 0; from < judged.length; from += linesAtOnce) {
    done.push(...(await dryRun(call, judged.slice(from, from + linesAtOnce), warnings)))
  }
  return done
}

async function dryRun(
  call: Call,
  judged: readonly JudgedLine[],
  warnings: ReadonlyMap<number, string>,
): Promise<readonly LineOf[]> {
  const { ports, requestId, ip, session } = call
  const actor = staffActor(session)
  const circumstances = { requestId, ip, actor, expectedVersion: null, idempotency: null, dryRun: true }
  const good = judged.filter((line) => line.ok)
  const outcomes = await ports.ledger.submit(good.map(({ grant }) => toGrantCommand(grant, circumstances)))
  const outcomeOf = new Map(good.map(({ line }, index) => [line, outcomes[index]]))
  return judged.map((line) => {
    if (!line.ok) return toBadLine(line, line.team, line.errors)
    const warning = warnings.get(line.line)
    return toLine(line, outcomeOf.get(line.line), warning === undefined ? [] : [warning])
  })
}

function toLine(
  line: Extract<JudgedLine, { readonly ok: true }>,
  outcome: Outcome | undefined,
  warnings: readonly string[],
): LineOf {
  const { grant } = line
  if (outcome === undefined) throw new Error('the ledger answered too few outcomes')
  if (outcome.status === 'failed') throw outcome.error
  if (outcome.status === 'refused') {
    const { refusal } = outcome
    const message = refusal.code === 'invalid_field' ? refusal.message : refuseOutcome(refusal).detail
    const field = refusal.code === 'invalid_field' ? refusal.field : 'team'
    return toBadLine(line, grant.team, [{ column: toColumn(field), message }])
  }
  if (outcome.result.type !== 'grant') throw new Error(`a grant was answered with ${outcome.result.type}`)
  const { before, after, version } = outcome.result
  const { team, kind, amount, expiresAt, reasonCode, note } = grant
  const availableBefore = before.available
  const availableAfter = after.available
  const asked = { kind, amount, expiresAt, reasonCode, note, version, availableBefore, availableAfter }
  return { line: line.line, cells: line.cells, team, grant: asked, errors: [], warnings, end: null }
}

function toBadLine(
  { line, cells }: Pick<JudgedLine, 'line' | 'cells'>,
  team: BulkTeam | null,
  errors: BulkLine['errors'],
): LineOf {
  return { line, cells, team, grant: null, errors, warnings: [], end: null }
}

function toColumn(field: string): BulkColumn {
  return bulkColumns.find((column) => column === field) ?? 'team'
}

/** Nothing forbids it, but a team that is in a file twice is mostly a mistake. */
function findDoubles(judged: readonly JudgedLine[]): ReadonlyMap<number, string> {
  const first = new Map<string, number>()
  const warnings = new Map<number, string>()
  for (const line of judged) {
    if (!line.ok) continue
    const key = keyOf(line.grant)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, line.line)
    else
      warnings.set(
        line.line,
        `Line ${earlier} gives ${line.grant.kind} credits to the same team too; the effect of each is shown alone.`,
      )
  }
  return warnings
}

function keyOf({ team, kind }: AskedGrant): string {
  return `${team.id} ${kind}`
}
