import { realTime } from '../clock/real-time.ts'
import { nearestCallsText } from '../nearest/nearest-calls.ts'
import { parseFields, parseNumber } from '../text/parse-record.ts'
import { VerificationError } from '../verify/verification-error.ts'
import type { World } from '../worlds/world.ts'
import type { JournalEntry, MockRequests } from './journal-entry.ts'
import { filterEntries } from './matches-entry.ts'
import { parseMatch } from './parse-match.ts'
import type { RequestMatch } from './request-match.ts'
import { toEntry } from './to-entry.ts'

const timeoutMsDefault = 1000

/** @param find looks the world up anew at each use, since a host may have dropped it meanwhile. */
export function createRequests(find: () => World): MockRequests {
  const all = (match: RequestMatch = {}): readonly JournalEntry[] =>
    filterEntries(find().journal.records().map(toEntry), parseMatch(match, 'filter'))
  return {
    all,
    unmatched: () => all().filter(({ operation }) => operation === null),
    async waitFor(match, options = {}) {
      parseFields(options, 'options', ['timeoutMs'])
      const { timeoutMs = timeoutMsDefault } = options
      const range = { min: 0, max: 2_147_483_647, isWhole: false }
      const [found] = all(match)
      if (found !== undefined) return found
      return waitForCall(find(), parseMatch(match, 'match'), parseNumber(timeoutMs, 'timeoutMs', range))
    },
    clear: () => find().journal.clear(),
  }
}

async function waitForCall(world: World, match: RequestMatch, timeoutMs: number): Promise<JournalEntry> {
  return new Promise((resolve, reject) => {
    const timer = realTime.setTimeout(() => {
      stop()
      const entries = world.journal.records().map(toEntry)
      const text = `No call came within ${timeoutMs} ms that matches ${JSON.stringify(match)}.`
      reject(new VerificationError(`${text}\n${nearestCallsText(match, entries)}`))
    }, timeoutMs)
    const stop = world.journal.onNext(() => {
      const [found] = filterEntries(world.journal.records().map(toEntry), match)
      if (found === undefined) return
      realTime.clearTimeout(timer)
      stop()
      resolve(found)
    })
  })
}
