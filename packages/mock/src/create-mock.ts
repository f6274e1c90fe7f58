import { sampleCatalogue } from './catalogue/sample-catalogue.ts'
import { createJournalBudget } from './journal/journal-budget.ts'
import { parseTime } from './clock/parse-time.ts'
import { bindMock } from './bind-mock.ts'
import type { Mock } from './mock.ts'
import { defaultBaseUrl, type JournalLimits, type MockOptions } from './mock-options.ts'
import { scenarioNames } from './scenarios/scenario-name.ts'
import { parseFields, parseNumber, parseWord } from './text/parse-record.ts'
import { createHost } from './worlds/host.ts'
import { defaultWorldName } from './worlds/world-name.ts'

const optionNames = ['seed', 'now', 'scenario', 'baseUrl', 'onUnexpected', 'journal', 'chargesKept']

/**
 * Makes a mock: the server's own application, kept in memory, with a clock that the test turns. Nothing is set up until
 * the first call, and two mocks share nothing.
 *
 * @throws RangeError when an option makes no sense.
 * @example
 * const mock = createMock({ now: '2030-01-01T00:00:00Z' })
 * const client = createClient(mock.client())
 */
export function createMock(options: MockOptions = {}): Mock {
  parseFields(options, 'options', optionNames)
  const { seed = 1, scenario = 'fresh', baseUrl = defaultBaseUrl, onUnexpected = 'error' } = options
  if (!Number.isSafeInteger(seed)) throw new RangeError(`\`seed\` must be a whole number, not ${seed}.`)
  const frozenAt = options.now === undefined ? null : parseTime(options.now, 'now')
  const host = createHost({
    seed,
    frozenAt,
    scenario: parseWord(scenario, 'scenario', scenarioNames),
    baseUrl: parseBaseUrl(baseUrl),
    catalogue: sampleCatalogue(seed, () => frozenAt ?? Date.now()),
    onUnexpected: parseWord(onUnexpected, 'onUnexpected', ['error', 'warn']),
    journal: parseLimits(options.journal ?? {}),
    journalBudget: createJournalBudget(),
    chargesKept: parseNumber(options.chargesKept ?? 2000, 'chargesKept', {
      min: 1000,
      max: Number.MAX_SAFE_INTEGER,
      isWhole: true,
    }),
  })
  return bindMock(host, defaultWorldName)
}

function parseLimits(limits: JournalLimits): Required<JournalLimits> {
  parseFields(limits, 'journal', ['entriesMax', 'bodyBytesMax'])
  const { entriesMax = 1000, bodyBytesMax = 65_536 } = limits
  return {
    entriesMax: parseNumber(entriesMax, 'journal.entriesMax', { min: 1, max: 1_000_000, isWhole: true }),
    bodyBytesMax: parseNumber(bodyBytesMax, 'journal.bodyBytesMax', {
      min: 0,
      max: 16_777_216,
      isWhole: true,
    }),
  }
}

/** Without a slash at its end. */
function parseBaseUrl(text: string): string {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) {
    if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
    throw new RangeError(`\`baseUrl\` is an address without a path: \`${url.origin}\`.`)
  }
  throw new RangeError(`\`baseUrl\` must be an http(s) address, not \`${text}\`.`)
}
