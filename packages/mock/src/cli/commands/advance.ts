import type { TurnReport } from '../../clock/mock-clock.ts'
import type { Command } from '../command.ts'
import { printJson, printLine, toTable } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const advance: Command = {
  synopsis: '91d|TIME',
  summary: 'turn the clock, by a time or to an instant; says what happened on the way',
  options: { ...reachOptions, json: { type: 'boolean', help: 'print JSON' } },
  positionals: [1, 1],
  async run(args) {
    const [target = ''] = args.positionals
    const { clock } = reachMock(args)
    // Only an instant has a date in it.
    const report = /^\d{4}-/.test(target) ? await clock.advanceTo(target) : await clock.advance(target)
    if (args.flag('json')) printJson(report)
    else printLine(describe(report))
    return 0
  },
}

function describe({ from, to, fired }: TurnReport): string {
  const head = `${from.toISOString()} → ${to.toISOString()}`
  const rows = fired.map(({ at, type, teamId, kind, ref }) => [
    at.toISOString(),
    type,
    teamId,
    kind,
    ref ?? '',
  ])
  return rows.length === 0 ? `${head}, nothing fell due` : `${head}\n${toTable(rows)}`
}
