import { toJson } from '../text/harmless.ts'
import type { Charge, ChargeDetail, CreditKind } from '../../generated/schemas.ts'
import type { Client } from '../../client.ts'
import type { CreditsChargesParams } from '../../generated/customer.ts'
import type { Command } from '../command.ts'
import type { Given } from '../given.ts'
import { openClient } from '../open-client.ts'
import { toPlain, toTable } from '../text/to-table.ts'

const pageSizeMax = 200

export const listCharges: Command = {
  name: 'charges list',
  summary: 'What took credits, newest first.',
  arguments: [],
  options: {
    kind: { type: 'string', value: 'KIND', help: 'only api or only company' },
    operation: { type: 'string', value: 'NAME', help: 'only of this operation, such as searchJobs' },
    from: { type: 'string', value: 'TIME', help: 'start, inclusive' },
    to: { type: 'string', value: 'TIME', help: 'end, exclusive' },
    limit: { type: 'string', value: 'N', help: 'at most so many; default 25' },
  },
  examples: ['scrip charges list --kind api --from 2030-01-01'],
  async run(given, terminal) {
    const client = await openClient(terminal)
    const charges = await loadCharges(client, given, terminal.signal)
    if (given.flag('json') === true) {
      await terminal.write(`${toJson({ data: charges }, 2)}\n`)
      return
    }
    const header = ['charge', 'time', 'operation', 'credits', 'kind', 'records', 'left']
    await terminal.write(
      charges.length === 0 ? 'There are no charges.\n' : toTable(header, charges.map(toRow)),
    )
  },
}

export const explainCharge: Command = {
  name: 'charges explain',
  summary: 'Why a charge is what it is: which grants paid, in which order, and what came back.',
  arguments: ['ID'],
  options: {},
  examples: ['scrip charges explain chg_…'],
  async run(given, terminal) {
    const client = await openClient(terminal)
    const { data } = await client.credits.charge(given.arguments[0] ?? '', { signal: terminal.signal })
    await terminal.write(given.flag('json') === true ? `${toJson(data, 2)}\n` : explain(data))
  },
}

async function loadCharges(client: Client, given: Given, signal: AbortSignal): Promise<readonly Charge[]> {
  const params: CreditsChargesParams = {
    kind: given.choice<CreditKind>('kind', ['api', 'company']) ?? undefined,
    operation: given.text('operation') ?? undefined,
    from: given.text('from') ?? undefined,
    to: given.text('to') ?? undefined,
  }
  const wanted = given.whole('limit', 1) ?? 25
  const charges: Charge[] = []
  const items = client.credits.charges.items({ ...params, limit: pageSizeMax }, { maxItems: wanted, signal })
  for await (const charge of items) charges.push(charge)
  signal.throwIfAborted()
  return charges
}

function toRow(charge: Charge): readonly unknown[] {
  const { amount, balance_after: left, charged_at: at, id, kind, operation, records } = charge
  return [id, at, operation, amount, kind, records, left]
}

function explain(charge: ChargeDetail): string {
  const { amount, charged_at: at, id, kind, operation, records, refunded, window_hits: free } = charge
  const lines = [
    `${id}: ${amount} ${kind} credits for ${records} records of ${operation}, ${at}.`,
    ...(free > 0 ? [`${free} companies were free: their window was open.`] : []),
    ...(refunded > 0 ? [`${refunded} were given back.`] : []),
    ...(charge.hold_id === null ? [] : [`Paid by the hold ${charge.hold_id}.`]),
    '',
    ...charge.explanation,
    '',
  ]
  const header = ['grant', 'source', 'class', 'expires', 'credits', 'given back', 'left']
  const slices = charge.slices.map((slice) => [
    slice.grant_id,
    slice.grant_source,
    slice.grant_class,
    slice.grant_expires_at,
    slice.amount,
    slice.refunded,
    slice.balance_after,
  ])
  return `${lines.map(toPlain).join('\n')}\n${toTable(header, slices)}`
}
