import type { ControlCall } from './control-call.ts'
import { parseMatch } from '../journal/parse-match.ts'
import { parseQueryMatch } from './parse-match.ts'
import { parseFields, parseWhole } from '../text/parse-record.ts'

/** Longer than any test waits, shorter than what proxies cut off. */
const timeoutMsMax = 60_000

export function listRequests({ mock, query }: ControlCall): unknown {
  const filter = parseQueryMatch(query)
  const isUnmatched = query.get('unmatched')
  if (isUnmatched !== null && isUnmatched !== 'true' && isUnmatched !== 'false') {
    throw new RangeError('`query.unmatched` must be `true` or `false`.')
  }
  if (isUnmatched !== 'true') return { requests: mock.requests.all(filter) }
  const matching = new Set(mock.requests.all(filter).map(({ requestId }) => requestId))
  return { requests: mock.requests.unmatched().filter(({ requestId }) => matching.has(requestId)) }
}

export async function waitForRequest({ mock, body }: ControlCall): Promise<unknown> {
  const { match = {}, timeoutMs = 1000 } = parseFields(body, 'body', ['match', 'timeoutMs'])
  const wait = parseWhole(timeoutMs, 'body.timeoutMs')
  if (wait > timeoutMsMax) throw new RangeError(`\`body.timeoutMs\` must be at most ${timeoutMsMax}.`)
  return mock.requests.waitFor(parseMatch(match, 'body.match'), { timeoutMs: wait })
}

export function clearRequests({ mock }: ControlCall): undefined {
  mock.requests.clear()
}

export function explainRequest({ mock, path }: ControlCall): unknown {
  return mock.explain(path['id'] ?? '')
}
