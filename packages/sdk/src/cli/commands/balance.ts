import { toJson } from '../text/harmless.ts'
import type { KindBalance } from '../../generated/schemas.ts'
import type { Command } from '../command.ts'
import { openClient } from '../open-client.ts'
import { toTable } from '../text/to-table.ts'

export const balance: Command = {
  name: 'balance',
  summary: 'What there is of each kind, what expires next, and how long it lasts.',
  arguments: [],
  options: {
    'as-of': { type: 'string', value: 'TIME', help: 'at a past instant such as 2030-01-31T00:00:00Z' },
  },
  examples: ['scrip balance', 'scrip balance --json | jq .balances.api.available'],
  async run(given, terminal) {
    const client = await openClient(terminal)
    const asOf = given.text('as-of')
    const { data } = await client.credits.balance(asOf === null ? {} : { as_of: asOf }, {
      signal: terminal.signal,
    })
    if (given.flag('json') === true) {
      await terminal.write(`${toJson(data, 2)}\n`)
      return
    }
    const { api, company } = data.balances
    const header = [
      'kind',
      'available',
      'held',
      'used',
      'expired',
      'voided',
      'rolled',
      'granted',
      'days left',
    ]
    await terminal.write(toTable(header, [toRow('api', api), toRow('company', company)]))
    const expiries = (['api', 'company'] as const).flatMap((kind) =>
      data.balances[kind].next_expiries.map(({ amount, at }) => [at, amount, kind]),
    )
    if (expiries.length > 0) await terminal.write(`\n${toTable(['expires', 'credits', 'kind'], expiries)}`)
  },
}

function toRow(
  kind: string,
  { available, expired, granted, held, rolled, runs_out: runsOut, used, voided }: KindBalance,
): readonly unknown[] {
  return [kind, available, held, used, expired, voided, rolled, granted, runsOut.days_left]
}
