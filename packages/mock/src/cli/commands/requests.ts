import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Command } from '../command.ts'
import { printJson, printLine, toTable } from '../print.ts'
import { reachMock, reachOptions } from '../reach-mock.ts'

export const requests: Command = {
  synopsis: '',
  summary: 'the calls that were made',
  options: {
    ...reachOptions,
    unmatched: { type: 'boolean', help: 'only calls that no route of the API matched' },
    json: { type: 'boolean', help: 'print JSON' },
  },
  positionals: [0, 0],
  async run(args) {
    const journal = reachMock(args).requests
    const calls = args.flag('unmatched') ? await journal.unmatched() : await journal.all()
    if (args.flag('json')) printJson(calls)
    else if (calls.length > 0) printLine(toTable(calls.map(toRow)))
    return 0
  },
}

function toRow({ requestId, at, request, response, credits, fault }: JournalEntry): readonly string[] {
  return [
    requestId,
    at.toISOString(),
    `${request.method} ${request.path}${request.query}`,
    response === null ? 'not answered' : String(response.status),
    credits === null ? '' : `${credits.amount} ${credits.kind}${credits.isReplay ? ', replayed' : ''}`,
    fault ?? '',
  ]
}
