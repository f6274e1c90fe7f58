import { toJson } from '../text/harmless.ts'
import type { Client } from '../../client.ts'
import type { WalkPosition } from '../../core/walk-position.ts'
import type { WalkSummary } from '../../core/walk-summary.ts'
import type { Command } from '../command.ts'
import type { Given } from '../given.ts'
import { InterruptedError } from '../interrupted-error.ts'
import { openClient } from '../open-client.ts'
import { readFilters, toOptions } from '../search/filter.ts'
import {
  createCsvWriter,
  createJsonWriter,
  createTableWriter,
  type Ending,
  type RecordWriter,
} from '../search/record-writer.ts'
import type { SearchKind, SearchParams } from '../search/search-kind.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

const defaultLimit = 25

export function createSearchCommand(search: SearchKind): Command {
  return {
    name: `search ${search.name}`,
    summary: `Search ${search.name}: ${search.price}.`,
    arguments: [],
    options: {
      'max-credits': { type: 'string', value: 'N', help: 'never spend more than this on all pages together' },
      limit: {
        type: 'string',
        value: 'N',
        help: `records in all, over as many pages as it takes; default one page`,
      },
      all: { type: 'boolean', help: 'every record there is; needs --max-credits' },
      cursor: { type: 'string', value: 'CURSOR', help: 'go on where a run before has stopped' },
      resume: {
        type: 'string',
        value: 'PLACE',
        help: 'go on where a run was broken off, with the same filters: nothing is paid twice within 24 hours',
      },
      'dry-run': { type: 'boolean', help: 'what the first page would cost now; returns and takes nothing' },
      csv: { type: 'boolean', help: 'print CSV, page by page' },
      quiet: { type: 'boolean', short: 'q', help: 'no progress and no summary' },
    },
    filters: toOptions(search.filters),
    examples: [`scrip search ${search.name} ${search.example}`],
    run: (given, terminal) => runSearch(search, given, terminal),
  }
}

async function runSearch(search: SearchKind, given: Given, terminal: Terminal): Promise<void> {
  const params = readFilters(search.filters, given)
  const max = given.whole('max-credits')
  const isAll = given.flag('all') === true
  const limit = given.whole('limit', 1)
  if (given.flag('csv') === true && given.flag('json') === true)
    throw new UsageError('Take one of --csv and --json.')
  if (isAll && max === null)
    throw new UsageError('`--all` needs `--max-credits`, so that it cannot spend all there is.')
  const client = await openClient(terminal, max === null ? {} : { api: max })
  if (given.flag('dry-run') === true) {
    await showDryRun(client, search, { ...params, ...(limit === null ? {} : { limit }) }, given, terminal)
    return
  }
  const total = isAll ? Number.POSITIVE_INFINITY : (limit ?? search.pageSize)
  const pageSize = await choosePageSize(client, search, total)
  const cursor = given.text('cursor')
  const resume = parsePlace(given.text('resume'))
  if (cursor !== null && resume !== null) throw new UsageError('Take one of --cursor and --resume.')
  const asked = {
    ...params,
    ...(pageSize === null ? {} : { limit: pageSize }),
    ...(cursor === null ? {} : { cursor }),
  }
  // What --max-credits allows is the client's budget, and pages fit into it by themselves.
  const pages = search.pages(client, asked, {
    signal: terminal.signal,
    ...(total === null ? {} : { maxItems: total }),
    resume,
  })
  await printPages(client, search, pages, cursor, given, terminal)
}

/** Each page is written as soon as it is paid for, so nothing paid is lost by a later failure. */
async function printPages(
  client: Client,
  search: SearchKind,
  pages: ReturnType<SearchKind['pages']>,
  start: string | null,
  given: Given,
  terminal: Terminal,
): Promise<void> {
  const writer = chooseWriter(search, given, terminal)
  const isQuiet = given.flag('quiet') === true
  const charges: string[] = []
  let remaining: number | null = null
  let stopped: Ending['stopped'] = 'error'
  try {
    for await (const { credits, data } of pages) {
      await writer.write(data.data)
      remaining = credits.remaining
      if (credits.charge !== null) charges.push(credits.charge)
      if (!isQuiet)
        terminal.progress(`${pages.summary.items} ${search.name} for ${client.meter.spent.api} api credits…`)
      // Without a limit and without --all a search of technologies is one page.
      if (search.pageSize === null && isOnePage(given)) break
    }
    stopped = toStopped(pages.summary)
    if (pages.summary.stopped === 'abort')
      throw new InterruptedError('Interrupted.', 'person', pages.summary.settled)
    terminal.signal.throwIfAborted()
  } finally {
    terminal.progress('')
    const spent = client.meter.spent.api
    const { items: count, pages: turned, resume } = pages.summary
    const cursor = turned === 0 ? start : pages.summary.cursor
    // A cursor says enough, unless a page is to be asked for once more under its key.
    const place = resume?.idempotencyKey ? printPlace(resume) : null
    await writer.end({ stopped, cursor, place, spent, charges })
    // Of a run that failed at once there is nothing to sum up but its error.
    if (!isQuiet && (stopped !== 'error' || count > 0 || place !== null))
      terminal.note(summarize({ search, count, spent, remaining, stopped, cursor, place }))
  }
}

/** Where a search of one page was left before its end, the page was the limit. */
function toStopped({ cursor, stopped }: WalkSummary): Ending['stopped'] {
  switch (stopped) {
    case 'end':
    case 'limit':
      return stopped
    case 'budget':
      return 'credits'
    case 'abort':
      return 'error'
    case null:
      return cursor === null ? 'end' : 'limit'
    default:
      return stopped satisfies never
  }
}

interface Summary {
  readonly search: SearchKind
  readonly count: number
  readonly spent: number
  readonly remaining: number | null
  readonly stopped: Ending['stopped']
  readonly cursor: string | null
  readonly place: string | null
}

function summarize({ count, cursor, place, remaining, search, spent, stopped }: Summary): string {
  const left = remaining === null ? '' : `, ${remaining} left`
  const got = `${count} ${search.name} for ${spent} api credits${left}.`
  const option = place === null ? `--cursor ${cursor}` : `--resume ${place}`
  const goOn = cursor === null && place === null ? '' : ` Go on with ${option}`
  switch (stopped) {
    case 'end':
      return got
    case 'limit':
      return `${got}${goOn}`
    case 'credits':
      return `${got} Stopped by --max-credits.${goOn}`
    case 'error':
      return `${got} Not all: it was broken off.${goOn}`
    default:
      return stopped satisfies never
  }
}

/** Where to go on, as one word. */
function printPlace(place: WalkPosition): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function parsePlace(word: string | null): WalkPosition | null {
  if (word === null) return null
  try {
    return JSON.parse(Buffer.from(word, 'base64url').toString())
  } catch {
    throw new UsageError('`--resume` must be the word that a run before has ended with.')
  }
}

function isOnePage(given: Given): boolean {
  return given.flag('all') !== true && given.whole('limit', 1) === null
}

/** How many records a page may have is the plan's word; asking is free, and not needed for one small page. */
async function choosePageSize(
  client: Client,
  search: SearchKind,
  total: number | null,
): Promise<number | null> {
  if (total === null) return null
  if (total <= defaultLimit) return search.pageSize === null ? total : Math.min(total, search.pageSize)
  const { data } = await client.team.get()
  return data.limits.page_size_max
}

function chooseWriter({ columns }: SearchKind, given: Given, terminal: Terminal): RecordWriter {
  if (given.flag('csv') === true) return createCsvWriter(terminal.write)
  return given.flag('json') === true
    ? createJsonWriter(terminal.write)
    : createTableWriter(terminal.write, columns)
}

async function showDryRun(
  client: Client,
  search: SearchKind,
  params: SearchParams,
  given: Given,
  { signal, write }: Terminal,
): Promise<void> {
  const { data } = await search.send(client, params, { dryRun: true, signal })
  const { dry_run: dryRun } = data
  if (given.flag('json') === true || dryRun === undefined) {
    await write(`${toJson(dryRun ?? null)}\n`)
    return
  }
  const { available, cost, kind, records } = dryRun
  await write(`${cost} ${kind} credits for ${records} records; ${available} available.\n`)
}
