import { Client } from 'pg'
import { openBatches, seedTeams } from './batches.ts'
import { type Contender, teamIdsOf } from './contender.ts'
import { drive, type Load, medianLoad } from './drive.ts'
import { runProcesses } from './processes.ts'
import { openStatement } from './statement.ts'
import { openTransaction } from './transaction.ts'

export interface ScenarioOptions {
  readonly url: string
  readonly seconds: number
  readonly rounds: number
  readonly hasKeys: boolean
  /** One scenario by name; null: all. */
  readonly only: string | null
  readonly onLine: (line: string) => void
}

interface Scenario {
  readonly name: string
  readonly teams: number
  readonly callers: number
}

export interface ScenarioResult {
  readonly scenario: Scenario
  readonly loads: Readonly<Record<Contender['name'], Load>>
  /** Of the write-ahead log, for each charge. */
  readonly walBytes: Readonly<Record<Contender['name'], number>>
}

export interface LedgerResult {
  readonly scenarios: readonly ScenarioResult[]
  /** Charges a second by 1, 2 and 3 server processes on one database. */
  readonly processes: ProcessRates | null
}

const scenarios = [
  { name: 'hot-1', teams: 1, callers: 1 },
  { name: 'hot-16', teams: 1, callers: 16 },
  { name: 'hot-256', teams: 1, callers: 256 },
  { name: 'hot-1024', teams: 1, callers: 1024 },
  { name: 'spread-16', teams: 1000, callers: 16 },
  { name: 'spread-256', teams: 1000, callers: 256 },
  { name: 'spread-1024', teams: 1000, callers: 1024 },
] as const satisfies readonly Scenario[]

export const scenarioNames = scenarios.map(({ name }) => name)

interface ProcessRates {
  readonly hot: readonly number[]
  /** Every process charges every team. */
  readonly spread: readonly number[]
  /** Each team is charged by one process. */
  readonly routed: readonly number[]
}

/** Every scenario in rounds, contender after contender in each, so that all of them meet the same weather. */
export async function runScenarios(options: ScenarioOptions): Promise<LedgerResult> {
  const teamIds = teamIdsOf(1000)
  const [ledgerUrl, leanUrl] = await Promise.all([
    createDatabase(options.url, 'bench_ledger'),
    createDatabase(options.url, 'bench_lean'),
  ])
  const batches = await openBatches(ledgerUrl, options.hasKeys)
  await seedTeams(batches.ledger, teamIds)
  // The transaction's rows are the same rows, so it works on tables of the same making.
  const plainUrl = await createDatabase(options.url, 'bench_plain')
  const plain = await openBatches(plainUrl, options.hasKeys)
  await seedTeams(plain.ledger, teamIds)
  await plain.close()

  const asked = scenarios.filter(({ name }) => options.only === null || name === options.only)
  const results: ScenarioResult[] = []
  for (const scenario of asked) {
    const connections = await bestConnections(scenario, {
      plainUrl,
      leanUrl,
      hasKeys: options.hasKeys,
      teamIds,
    })
    const others = [
      await openTransaction(plainUrl, connections.transaction, options.hasKeys),
      await openStatement(leanUrl, connections.statement, teamIds),
    ]
    options.onLine(
      `${scenario.name}: (b) has ${connections.transaction} connections, (c) ${connections.statement}`,
    )
    results.push(await runScenario(options, scenario, [batches, ...others], teamIds))
    for (const other of others) await other.close()
  }
  await batches.close()
  const isAsked = options.only === null || options.only === 'processes'
  return { scenarios: results, processes: isAsked ? await compareProcesses(options, ledgerUrl) : null }
}

async function compareProcesses(
  { seconds, rounds, hasKeys, onLine }: ScenarioOptions,
  url: string,
): Promise<ProcessRates> {
  const counts = [1, 2, 3]
  const noRates = () => counts.map((): number[] => [])
  const rates = { hot: noRates(), spread: noRates(), routed: noRates() }
  const common = { url, seconds, hasKeys }
  const many = { ...common, teams: 1000, callers: 1024 }
  // Every count in each round, so that all of them meet the same weather.
  for (let round = 1; round <= rounds; round++) {
    for (const [index, count] of counts.entries()) {
      const hot = await runProcesses(count, { ...common, teams: 1, callers: 256, isRouted: false })
      const spread = await runProcesses(count, { ...many, isRouted: false })
      const routed = await runProcesses(count, { ...many, isRouted: true })
      rates.hot[index]?.push(hot)
      rates.spread[index]?.push(spread)
      rates.routed[index]?.push(routed)
      const line = `hot ${hot.toFixed(0)}/s, spread ${spread.toFixed(0)}/s, routed ${routed.toFixed(0)}/s`
      onLine(`${count} processes, round ${round}: ${line}`)
    }
  }
  return {
    hot: rates.hot.map(medianRate),
    spread: rates.spread.map(medianRate),
    routed: rates.routed.map(medianRate),
  }
}

function medianRate(rates: readonly number[]): number {
  return rates.toSorted((a, b) => a - b)[rates.length >> 1] ?? 0
}

/** The others get what serves them best: each is tried for a moment with several sizes of its pool. */
async function bestConnections(
  scenario: Scenario,
  world: {
    readonly plainUrl: string
    readonly leanUrl: string
    readonly hasKeys: boolean
    readonly teamIds: readonly string[]
  },
): Promise<{ readonly transaction: number; readonly statement: number }> {
  const sizes = [1, 4, 16, 32].filter((size) => size <= scenario.callers)
  const load = { teamIds: world.teamIds.slice(0, scenario.teams), callers: scenario.callers, seconds: 0.7 }
  const admin = new Client(world.plainUrl)
  await admin.connect()
  const tryOut = async (open: (size: number) => Promise<Contender>): Promise<number> => {
    let best = { size: 1, rate: 0 }
    for (const size of sizes) {
      const contender = await open(size)
      await drive(contender.charge, { ...load, seconds: 0.3 }, admin)
      const { chargesPerSecond: rate } = await drive(contender.charge, load, admin)
      if (rate > best.rate) best = { size, rate }
      await contender.close()
    }
    return best.size
  }
  const transaction = await tryOut((size) => openTransaction(world.plainUrl, size, world.hasKeys))
  const statement = await tryOut((size) => openStatement(world.leanUrl, size, world.teamIds))
  await admin.end()
  return { transaction, statement }
}

async function runScenario(
  options: ScenarioOptions,
  scenario: Scenario,
  contenders: readonly Contender[],
  allTeamIds: readonly string[],
): Promise<ScenarioResult> {
  const load = { teamIds: allTeamIds.slice(0, scenario.teams), callers: scenario.callers }
  const loads: Record<Contender['name'], Load[]> = { batches: [], transaction: [], statement: [] }
  const walBytes: Record<Contender['name'], number> = { batches: 0, transaction: 0, statement: 0 }
  const admin = new Client(options.url)
  await admin.connect()
  for (const contender of contenders) await drive(contender.charge, { ...load, seconds: 1 }, admin)
  for (let round = 1; round <= options.rounds; round++) {
    for (const { name, charge } of contenders) {
      const before = await walPosition(admin)
      const measured = await drive(charge, { ...load, seconds: options.seconds }, admin)
      walBytes[name] = ((await walPosition(admin)) - before) / (measured.chargesPerSecond * options.seconds)
      loads[name].push(measured)
      options.onLine(
        `${scenario.name} round ${round} ${name}: ${measured.chargesPerSecond.toFixed(0)}/s, p50 ${measured.p50Ms.toFixed(2)} ms`,
      )
    }
  }
  await admin.end()
  return {
    scenario,
    walBytes,
    loads: {
      batches: medianLoad(loads.batches),
      transaction: medianLoad(loads.transaction),
      statement: medianLoad(loads.statement),
    },
  }
}

async function walPosition(client: Client): Promise<number> {
  const { rows } = await client.query<{ at: string }>(`select pg_current_wal_insert_lsn() - '0/0' as at`)
  return Number(rows[0]?.at)
}

/** Answers the address of a new database. */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new Client(url)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const made = new URL(url)
  made.pathname = `/${name}`
  return made.href
}
