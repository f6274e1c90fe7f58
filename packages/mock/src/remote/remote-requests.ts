import type { MockRequests } from '../journal/journal-entry.ts'
import type { RequestMatch } from '../journal/request-match.ts'
import type { ControlClient, ControlQuery } from './control-client.ts'
import { parseJournal, parseJournalEntry } from './parse-answers.ts'
import type { Remote } from './remote-mock.ts'

export function remoteRequests(control: ControlClient): Remote<MockRequests> {
  const list = async (query: ControlQuery) => parseJournal(await control.ask('GET', '/requests', { query }))
  return {
    all: (filter = {}) => list(toQuery(filter)),
    unmatched: () => list({ unmatched: true }),
    waitFor: async (match, { timeoutMs } = {}) =>
      parseJournalEntry(await control.ask('POST', '/requests/wait', { body: { match, timeoutMs } })),
    clear: async () => {
      await control.ask('DELETE', '/requests')
    },
  }
}

function toQuery({ body, ...rest }: RequestMatch): ControlQuery {
  return { ...rest, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
}
