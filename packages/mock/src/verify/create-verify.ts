import { callText, nearestCallsText } from '../nearest/nearest-calls.ts'
import { explainCall } from '../explain/explain-call.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import { countUnjudged, filterEntries } from '../journal/matches-entry.ts'
import { parseMatch, refuseUnknownPath } from '../journal/parse-match.ts'
import type { RequestMatch } from '../journal/request-match.ts'
import { toEntry } from '../journal/to-entry.ts'
import { parseNumber } from '../text/parse-record.ts'
import type { World } from '../worlds/world.ts'
import type { MockVerify } from './mock-verify.ts'
import { VerificationError } from './verification-error.ts'
import { verifyBalance } from './verify-balance.ts'
import { refuseForgotten, verifyNoUnexpected } from './verify-no-unexpected.ts'
import { verifyInvariants } from './verify-invariants.ts'

const countRange = { min: 0, max: Number.MAX_SAFE_INTEGER, isWhole: true } as const
const shownMax = 10

/** @param find looks the world up anew at each use, since a host may have dropped it meanwhile. */
export function createVerify(find: () => World): MockVerify {
  return {
    called(match, times) {
      if (times === 0) refuseUnknownPath(match, 'match')
      const search = searchOf(find(), match)
      if (times === undefined ? search.found.length > 0 : isTimes(search, times)) return
      const wanted = times === undefined ? 'a call' : `${times} ${times === 1 ? 'call' : 'calls'}`
      throw new VerificationError(`${wanted} should match ${show(match)}, and ${foundText(search, match)}`)
    },
    neverCalled(match) {
      refuseUnknownPath(parseMatch(match, 'match'), 'match')
      const search = searchOf(find(), match)
      if (isTimes(search, 0)) return
      throw new VerificationError(`No call should match ${show(match)}, and ${foundText(search, match)}`)
    },
    charged(match, { kind, amount }) {
      const world = find()
      const search = searchOf(world, match)
      parseNumber(amount, 'amount', countRange)
      if (match.nth !== undefined || search.found.length !== 1) requireAll(search)
      const [entry, second] = search.found
      if (entry === undefined || second !== undefined) {
        const which = second === undefined ? '' : ' Say which with `nth`.'
        throw new VerificationError(
          `One call should match ${show(match)}, and ${foundText(search, match)}${which}`,
        )
      }
      if (takenBy(entry, kind) === amount) return
      const took = tookText(entry)
      throw new VerificationError(
        `The call should have taken ${amount} ${kind}, and took ${took}:\n  ${callText(entry)}\n  ${explainCall(world, entry).text}`,
      )
    },
    balance: (of, expected) => verifyBalance(find(), of, expected),
    noUnexpected: () => verifyNoUnexpected(find()),
    async invariants() {
      const world = find()
      await world.open()
      verifyInvariants(world)
    },
  }
}

interface Search {
  readonly world: World
  readonly entries: readonly JournalEntry[]
  readonly found: readonly JournalEntry[]
  readonly dropped: number
  /** Whose body was cut, so that nobody can know whether it matches. */
  readonly unjudged: number
}

function searchOf(world: World, match: RequestMatch): Search {
  const { journal } = world
  const entries = journal.records().map(toEntry)
  const parsed = parseMatch(match, 'match')
  const found = filterEntries(entries, parsed)
  return { world, entries, found, dropped: journal.dropped(), unjudged: countUnjudged(entries, parsed) }
}

/** @throws VerificationError when nobody can know. */
function isTimes(search: Search, times: number): boolean {
  parseNumber(times, 'times', countRange)
  if (search.found.length > times) return false
  requireAll(search)
  return search.found.length === times
}

function requireAll({ world, dropped, unjudged }: Search): void {
  refuseForgotten(world)
  if (unjudged > 0) {
    throw new VerificationError(
      `The journal has cut the ${unjudged === 1 ? 'body of 1 call' : `bodies of ${unjudged} calls`} that may match, so nobody can know. Give \`createMock\` a larger \`journal.bodyBytesMax\`.`,
    )
  }
  if (dropped === 0) return
  throw new VerificationError(
    `The journal no longer has ${dropped} ${dropped === 1 ? 'call' : 'calls'}, so nobody can know. Give \`createMock\` a larger \`journal.entriesMax\`, or \`requests.clear()\` before what is to be verified.`,
  )
}

function foundText({ entries, found }: Search, match: RequestMatch): string {
  if (found.length === 0) return `none does.\n${nearestCallsText(match, entries)}`
  const lines = found.slice(0, shownMax).map((entry) => `  ${callText(entry)}`)
  const rest = found.length > shownMax ? [`  and ${found.length - shownMax} more`] : []
  return [found.length === 1 ? 'one does:' : `${found.length} do:`, ...lines, ...rest].join('\n')
}

/** Credits of that kind that the call itself took; null when it was no priced call of that kind. */
function takenBy({ credits }: JournalEntry, kind: 'api' | 'company'): number | null {
  if (credits?.kind !== kind) return null
  return credits.isReplay ? 0 : credits.amount
}

function tookText({ credits }: JournalEntry): string {
  if (credits === null) return 'no credits'
  if (!credits.isReplay) return `${credits.amount} ${credits.kind}`
  return `0 ${credits.kind}: it is a replay of a call that took ${credits.amount}`
}

function show(match: RequestMatch): string {
  return JSON.stringify(match)
}
