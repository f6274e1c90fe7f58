import { usageGroups, type UsageGroup } from '@scrip/api/ports'
import {
  accountKey,
  type AccountRef,
  type AuditRecord,
  checkLaws,
  type Command,
  type Hold,
  type Instant,
  instant,
  type Outcome,
} from '@scrip/rules'
import { accountRefs, nextDueAt, openSide, type Side } from '../differential/side.ts'
import { toCommand } from '../differential/to-command.ts'
import { collectPages } from '../ledger-suite/collect-pages.ts'
import { auditFilter, usageQuery } from '../ledger-suite/filters.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import type { MakeStore } from '../store-under-test.ts'
import type {
  AccountMoment,
  Answered,
  DueTwice,
  History,
  HoldEnd,
  Moment,
  PastSums,
  Report,
} from './history.ts'
import type { LawStep } from './law-step.ts'
import { tryCommands } from './try-commands.ts'

const pageSize = 500

/** Walks a new store through the steps, and keeps what it answers and what it has written after each of them. */
export async function recordHistory(makeStore: MakeStore, steps: readonly LawStep[]): Promise<History> {
  const side = await openSide(makeStore)
  try {
    const moments: Moment[] = []
    let past: readonly PastSums[] = []
    for (const [number, step] of steps.entries()) {
      const answered = step.type === 'submit' ? await submit(side, step, number) : []
      const dueTwice = step.type === 'run_due' ? await runDueTwice(side, step.limit) : null
      await turnClock(side, step)
      const repeated = await repeat(side, answered)
      const accounts = await observeAccounts(side)
      past = await askPast(side, past, accounts[number % accounts.length])
      const openWindows = await readOpenWindows(side)
      moments.push({ now: side.clock.now(), answered, repeated, accounts, openWindows, past, dueTwice })
    }
    return { moments, audits: await readAudits(side), reports: await readReports(side, moments) }
  } finally {
    await side.underTest.close()
  }
}

/** All at once or one by one beside each other; each with a request id of its own, by which its lines are found. */
async function submit(
  side: Side,
  step: Extract<LawStep, { readonly type: 'submit' }>,
  number: number,
): Promise<readonly Answered[]> {
  const { clock, made, teamIds, underTest } = side
  const { ledger } = underTest.store
  const commands = step.calls.map((call, index) => ({
    ...toCommand(call, { teamIds, made, now: clock.now() }),
    requestId: `req_${number}_${index}`,
  }))
  const isTogether = commands.length % 2 === 0
  const outcomes = isTogether
    ? await ledger.submit(commands)
    : (await Promise.all(commands.map((command) => ledger.submit([command])))).flat()
  return pair(commands, outcomes).map((answered) => {
    if (answered.outcome.status === 'failed') throw answered.outcome.error
    made.learn(answered.command, answered.outcome)
    return answered
  })
}

function pair(commands: readonly Command[], outcomes: readonly Outcome[]): readonly Answered[] {
  if (commands.length !== outcomes.length) {
    throw new Error(`${commands.length} commands have ${outcomes.length} outcomes`)
  }
  return outcomes.flatMap((outcome, index) => {
    const command = commands[index]
    return command === undefined ? [] : { command, outcome }
  })
}

async function runDueTwice({ underTest }: Side, limit: number): Promise<DueTwice> {
  const { ledger } = underTest.store
  await ledger.runDue(limit)
  await ledger.runDue(1000)
  const before = await underTest.inspect()
  return { settledAgain: await ledger.runDue(1000), before, after: await underTest.inspect() }
}

async function turnClock(side: Side, step: LawStep): Promise<void> {
  const { clock } = side
  switch (step.type) {
    case 'submit':
    case 'run_due':
      return
    case 'advance':
      clock.advance(step.milliseconds)
      return
    case 'set_back':
      clock.set(instant(clock.now() - step.milliseconds))
      return
    case 'advance_to_due': {
      const dueAt = await nextDueAt(side)
      if (dueAt !== null) clock.set(instant(Math.max(clock.now(), dueAt + step.milliseconds)))
    }
  }
}

async function repeat({ underTest }: Side, answered: readonly Answered[]): Promise<Moment['repeated']> {
  const countsOnce = answered.filter(
    ({ command, outcome }) =>
      outcome.status === 'accepted' &&
      (command.type === 'record_payment' ||
        ('idempotency' in command && command.idempotency !== null && !command.dryRun)),
  )
  if (countsOnce.length === 0) return []
  const again = await underTest.store.ledger.submit(countsOnce.map(({ command }) => command))
  return pair(
    countsOnce.map(({ command }) => command),
    again,
  ).map(({ outcome }, index) => ({ first: countsOnce[index]?.outcome ?? outcome, again: outcome }))
}

async function observeAccounts(side: Side): Promise<readonly AccountMoment[]> {
  const { clock, teamIds, underTest } = side
  const { ledger } = underTest.store
  const refs = accountRefs(teamIds)
  const views = await ledger.loadAccounts(refs)
  const openHolds = await readOpenHolds(side)
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
    const holdEnd = await readHoldEnd(side, ref, records.holds)
    moments.push({ ref, view, records, violations: checkLaws(records), tries, holdEnd })
  }
  return moments
}

async function readOpenHolds({
  underTest,
  teamIds,
  clock,
}: Side): Promise<ReadonlyMap<string, readonly Hold[]>> {
  const { ledger } = underTest.store
  const byTeam = new Map<string, readonly Hold[]>()
  for (const teamId of teamIds) {
    const filter = { teamId, kind: null, state: 'open', at: clock.now() } as const
    byTeam.set(teamId, await collectPages((page) => ledger.listHolds(filter, page), pageSize))
  }
  return byTeam
}

async function readHoldEnd(
  { underTest }: Side,
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
  { underTest }: Side,
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

async function readOpenWindows({ underTest, teamIds, clock }: Side): Promise<Moment['openWindows']> {
  const lists = teamIds.map((teamId) =>
    collectPages(
      (page) => underTest.store.ledger.listWindows({ teamId, state: 'open', at: clock.now() }, page),
      pageSize,
    ),
  )
  return (await Promise.all(lists)).flat()
}

function readAudits({ underTest }: Side): Promise<readonly AuditRecord[]> {
  return collectPages((page) => underTest.store.audit.listAudit(auditFilter(), page), pageSize)
}

/** All 64. */
const groupings: readonly (readonly UsageGroup[])[] = Array.from(
  { length: 2 ** usageGroups.length },
  (_, bits) => usageGroups.filter((_group, index) => (bits & (1 << index)) !== 0),
)

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const

/** Of a period that begins and ends at instants at which something happened: there the bounds tell. */
async function readReports({ underTest }: Side, moments: readonly Moment[]): Promise<readonly Report[]> {
  const last = moments.at(-1)
  const happenedAt = (last?.accounts ?? [])
    .flatMap(({ records }) => [...records.usageRecords, ...records.refunds].map(({ at }) => at))
    .toSorted((a, b) => a - b)
  const from: Instant = happenedAt[Math.floor(happenedAt.length / 4)] ?? startAt
  const to: Instant = happenedAt[Math.floor((happenedAt.length * 3) / 4)] ?? instant(startAt + 1)
  const timeZone = zones[moments.length % zones.length] ?? 'UTC'
  const reports: Report[] = []
  for (const groupBy of groupings) {
    const query = usageQuery(null, { from, to, timeZone, groupBy })
    reports.push({ from, to, timeZone, groupBy, rows: await underTest.store.ledger.reportUsage(query) })
  }
  return reports
}
