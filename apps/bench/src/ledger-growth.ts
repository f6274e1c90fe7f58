import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { credits, type RevealCommand } from '@scrip/rules'
import { startEmbeddedPostgres } from '@scrip/store-postgres/embedded'
import { Client } from 'pg'
import { positiveNumber, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { chargeOf, ids, openBatches, seedTeams } from './ledger/batches.ts'
import { drive } from './ledger/drive.ts'
import { writeDrainedGrants, writeHistory, writeOpenWindows } from './ledger/history.ts'
import { sizesUpTo } from './ledger/sizes-up-to.ts'
import { createDatabase } from './ledger/scenarios.ts'

const values = readCommandLine({
  name: 'pnpm bench ledger-growth',
  summary:
    'Does a charge cost more with a long past? Each past is measured small, middling and as large as asked.',
  options: {
    entries: wholeNumber('entries of the longest past', 1_000_000),
    grants: wholeNumber('drained grants of the longest past', 10_000),
    windows: wholeNumber('open access windows of the longest past', 100_000),
    seconds: positiveNumber('seconds of each measurement', 4),
  },
})

const folder = await mkdtemp(join(tmpdir(), 'scrip-bench-growth-'))
const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), onLog: () => undefined })
const dayMs = 86_400_000

type Prepare = (client: Client, teamId: string, size: number) => Promise<void>

/** Charges or reveals of one team beside a past of that size, in a database of its own; CPU of both sides for each. */
async function measure(what: string, size: number, prepare: Prepare): Promise<number> {
  const url = await createDatabase(postgres.connectionString, `growth_${what}_${size}`)
  const batches = await openBatches(url, true)
  const { store } = batches.ledger
  const teamId = 'team_growth'
  await seedTeams(batches.ledger, [teamId], what === 'windows' ? 'company' : 'api')
  await store.keepHouse()
  const client = new Client(url)
  await client.connect()
  await prepare(client, teamId, size)
  const call = what === 'windows' ? () => reveal(teamId) : () => charge(teamId)
  async function charge(id: string): Promise<void> {
    await expectAccepted(store.ledger.submit([chargeOf(id, true)]))
  }
  async function reveal(id: string): Promise<void> {
    await expectAccepted(store.ledger.submit([revealOf(id)]))
  }
  await drive(call, { teamIds: [teamId], callers: 128, seconds: 2 }, client)
  const load = await drive(call, { teamIds: [teamId], callers: 128, seconds: values.seconds }, client)
  await client.end()
  await batches.close()
  const cpu = load.nodeCpuMicroseconds + (load.postgresCpuMicroseconds ?? 0)
  console.log(
    `${what.padEnd(8)} ${String(size).padStart(9)}: ${load.chargesPerSecond.toFixed(0).padStart(6)}/s, p50 ${load.p50Ms.toFixed(1)} ms, ` +
      `CPU ${load.nodeCpuMicroseconds.toFixed(0)} + ${(load.postgresCpuMicroseconds ?? 0).toFixed(0)} µs, load ${loadavg()[0]?.toFixed(1)}`,
  )
  return cpu
}

async function expectAccepted(submitted: Promise<readonly { readonly status: string }[]>): Promise<void> {
  const [outcome] = await submitted
  if (outcome?.status !== 'accepted') throw new Error(`The command was ${JSON.stringify(outcome)}`)
}

function revealOf(teamId: string): RevealCommand {
  const {
    kind: _kind,
    unitCost: _unitCost,
    units: _units,
    records: _records,
    ...call
  } = chargeOf(teamId, true)
  return {
    ...call,
    type: 'reveal',
    operation: 'revealCompanies',
    companyIds: [ids.next('co')],
    unitCost: credits(1),
    windowDays: 90,
  }
}

const pasts: readonly (readonly [string, readonly number[], Prepare])[] = [
  [
    'entries',
    sizesUpTo(values.entries, [1_000, 30_000]),
    (client, teamId, entries) =>
      writeHistory(client, {
        teamId,
        kind: 'api',
        entries,
        fromAt: Date.now() - 20 * dayMs,
        spanMs: 19 * dayMs,
      }),
  ],
  ['grants', sizesUpTo(values.grants, [10, 300]), writeDrainedGrants],
  ['windows', sizesUpTo(values.windows, [100, 3_000]), writeOpenWindows],
]

try {
  for (const [what, sizes, prepare] of pasts) {
    const costs: number[] = []
    for (const size of sizes) costs.push(await measure(what, size, prepare))
    const [least = 1] = costs
    console.log(
      `${what.padEnd(8)} CPU per call against the smallest: ${costs.map((cost) => (cost / least).toFixed(2)).join(', ')}\n`,
    )
  }
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
