import { usageGroups, type UsageGroup } from '@scrip/api/ports'
import {
  accountKey,
  type AuditRecord,
  checkLaws,
  creditKinds,
  type Hold,
  type Instant,
  instant,
} from '@scrip/rules'
import type { AccountRef } from '@scrip/rules'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { createTestClock } from '../builders/test-clock.ts'
import { collectPages } from '../ledger-suite/collect-pages.ts'
import { auditFilter, usageQuery } from '../ledger-suite/filters.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import { makeAccounts } from '../simulator/make-script.ts'
import { makeStep } from '../simulator/make-step.ts'
import { Random } from '../simulator/random.ts'
import { Walk } from '../simulator/walk.ts'
import type { MakeStore, StoreUnderTest, StoreWorld } from '../store-under-test.ts'
import type { AccountMoment, DueTwice, History, HoldEnd, Moment, PastSums, Report } from './history.ts'
import { pair, RecordedLedger } from './recorded-ledger.ts'
import { tryCommands } from './try-commands.ts'

interface Scene extends StoreWorld {
  readonly underTest: StoreUnderTest
  readonly recorded: RecordedLedger
  readonly walk: Walk
  readonly teamIds: readonly string[]
}

export interface HistoryOptions {
  readonly seed: number
  readonly steps: number
}

const pageSize = 500
/** Looking at everything that is written costs more than many commands. */
const stepsPerMoment = 4

/**
 * Walks a new store through a random world of the simulator, and keeps what it answers and, after every few steps, all that
 * it has written. The simulator's own model goes along: it knows what exists, so that commands mostly mean something.
 *
 * @throws Violation when the store and the model part.
 */
export async function recordHistory(makeStore: MakeStore, { seed, steps }: HistoryOptions): Promise<History> {
  const random = new Random(seed)
  const script = makeAccounts(random)
  const world = { clock: createTestClock(instant(script.startAt)), ids: createSeededIds(seed) }
  const underTest = await makeStore(world)
  try {
    const recorded = new RecordedLedger(underTest.store.ledger)
    const walk = new Walk(
      { ...world, ledger: recorded.ledger, teams: underTest.store.teams, crash: null },
      script,
    )
    await walk.open()
    const teamIds = [...walk.models.keys()].map((name) => walk.names.idOf(name))
    const scene = { ...world, underTest, recorded, walk, teamIds }
    const moments: Moment[] = []
    let isDueRun = false
    for (let number = 1; number <= steps; number += 1) {
      const step = makeStep(random, walk, { number, crashes: false })
      isDueRun ||= step.type === 'run_due'
      await walk.take(step)
      if (number % stepsPerMoment > 0) continue
      moments.push(await lookAround(scene, moments, isDueRun))
      isDueRun = false
    }
    return { moments, audits: await readAudits(scene), reports: await readReports(scene, moments, seed) }
  } finally {
    await underTest.close()
  }
}

async function lookAround(scene: Scene, before: readonly Moment[], isDueRun: boolean): Promise<Moment> {
  const dueTwice = isDueRun ? await runDueTwice(scene) : null
  const { answered, repeated } = scene.recorded.takeAll()
  const accounts = await observeAccounts(scene)
  const past = await askPast(scene, before.at(-1)?.past ?? [], accounts[before.length % accounts.length])
  const openWindows = await readOpenWindows(scene)
  return { now: scene.clock.now(), answered, repeated, accounts, openWindows, past, dueTwice }
}

async function runDueTwice({ walk, underTest, recorded }: Scene): Promise<DueTwice> {
  const step = { type: 'run_due', limit: 1000 } as const
  await walk.take(step)
  const before = await underTest.inspect()
  await walk.take(step)
  return { settledAgain: recorded.settledLast, before, after: await underTest.inspect() }
}

async function observeAccounts(scene: Scene): Promise<readonly AccountMoment[]> {
  const { clock, teamIds, underTest } = scene
  const { ledger } = underTest.store
  const refs: readonly AccountRef[] = teamIds.flatMap((teamId) =>
    creditKinds.map((kind) => ({ teamId, kind })),
  )
  const views = await ledger.loadAccounts(refs)
  const openHolds = await readOpenHolds(scene)
  const tried = views.map((view, index) =>
    tryCommands(view, openHolds.get(refs[index]?.teamId ?? '') ?? [], clock.now()),
  )
  const outcomes = await ledger.submit(tried.flat())
  const recordsByKey = new Map((await underTest.inspect()).map((each) => [accountKey(each.account), each]))
  let answeredBefore = 0
  const moments: AccountMoment[] = []
  for (const [index, ref] of refs.entries()) {
    const records = recordsByKey.get(accountKey(ref))
    const view = views[index]
    const commands = tried[index] ?? []
    const tries = pair(commands, outcomes.slice(answeredBefore, answeredBefore + commands.length))
    answeredBefore += commands.length
    if (records === undefined || view === undefined) throw new Error(`${accountKey(ref)} is not there`)
    const holdEnd = await readHoldEnd(scene, ref, records.holds)
    moments.push({ ref, view, records, violations: checkLaws(records), tries, holdEnd })
  }
  return moments
}

async function readOpenHolds({
  underTest,
  teamIds,
  clock,
}: Scene): Promise<ReadonlyMap<string, readonly Hold[]>> {
  const { ledger } = underTest.store
  const byTeam = new Map<string, readonly Hold[]>()
  for (const teamId of teamIds) {
    const filter = { teamId, kind: null, state: 'open', at: clock.now() } as const
    byTeam.set(teamId, await collectPages((page) => ledger.listHolds(filter, page), pageSize))
  }
  return byTeam
}

async function readHoldEnd(
  { underTest }: Scene,
  ref: AccountRef,
  holds: readonly Hold[],
): Promise<HoldEnd | null> {
  const { ledger } = underTest.store
  const [hold] = holds
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => a.expiresAt - b.expiresAt || (a.id < b.id ? -1 : 1))
  if (hold === undefined) return null
  const at = hold.expiresAt
  const openThen = await collectPages(
    (page) => ledger.listHolds({ ...ref, state: 'open', at }, page),
    pageSize,
  )
  return { hold, viewThen: await ledger.loadAccount(ref, at), openThen }
}

/** Asks again what was asked before, and asks of one more account what it was just before its latest instant. */
async function askPast(
  { underTest }: Scene,
  asked: readonly PastSums[],
  next: AccountMoment | undefined,
): Promise<readonly PastSums[]> {
  const { ledger } = underTest.store
  const past: PastSums[] = []
  for (const each of asked) past.push({ ...each, last: await ledger.sumEntries(each.ref, each.at) })
  if (next === undefined) return past
  const at = instant(next.records.account.lastAt - 1)
  const first = await ledger.sumEntries(next.ref, at)
  return [...past, { ref: next.ref, at, first, last: first }]
}

async function readOpenWindows({ underTest, teamIds, clock }: Scene): Promise<Moment['openWindows']> {
  const lists = teamIds.map((teamId) =>
    collectPages(
      (page) => underTest.store.ledger.listWindows({ teamId, state: 'open', at: clock.now() }, page),
      pageSize,
    ),
  )
  return (await Promise.all(lists)).flat()
}

function readAudits({ underTest }: Scene): Promise<readonly AuditRecord[]> {
  return collectPages((page) => underTest.store.audit.listAudit(auditFilter(), page), pageSize)
}

/** All 64. */
const groupings: readonly (readonly UsageGroup[])[] = Array.from(
  { length: 2 ** usageGroups.length },
  (_, bits) => usageGroups.filter((_group, index) => (bits & (1 << index)) !== 0),
)

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const

/** Of a period that begins and ends at instants at which something happened: there the bounds tell. */
async function readReports(
  { underTest }: Scene,
  moments: readonly Moment[],
  seed: number,
): Promise<readonly Report[]> {
  const last = moments.at(-1)
  const happenedAt = (last?.accounts ?? [])
    .flatMap(({ records }) => [...records.usageRecords, ...records.refunds].map(({ at }) => at))
    .toSorted((a, b) => a - b)
  const from: Instant = happenedAt[Math.floor(happenedAt.length / 8)] ?? startAt
  const to: Instant = happenedAt[Math.floor((happenedAt.length * 7) / 8)] ?? instant(startAt + 1)
  const timeZone = zones[seed % zones.length] ?? 'UTC'
  const reports: Report[] = []
  for (const groupBy of groupings) {
    const query = usageQuery(null, { from, to, timeZone, groupBy })
    reports.push({ from, to, timeZone, groupBy, rows: await underTest.store.ledger.reportUsage(query) })
  }
  return reports
}
