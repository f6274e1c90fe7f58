import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { issueKey, openTeam, type Ports, registerStaffUser } from '@scrip/api'
import { demoDefaults, generateDemo } from '@scrip/catalogue/demo'
import { findPlan, systemActor } from '@scrip/rules'
import type { PostgresStore } from '@scrip/store-postgres'
import type { Database } from '../database/open-database.ts'
import { type Demo, parseDemo } from './demo.ts'
import { seedHistory } from './seed-history.ts'

interface Seeding {
  readonly store: PostgresStore
  readonly ports: Ports
  readonly dataDirectory: string
  readonly say: (line: string) => void
  readonly stopEarly: AbortSignal
  readonly database: Database
}

/**
 * Makes sure that there is something to try: a catalogue, a team with credits and a key, a person of the staff.
 * What was seeded before is used again; its credentials stand in the data folder, readable by its owner only.
 */
export async function seedDemo(seeding: Seeding): Promise<Demo> {
  await seedCatalogue(seeding)
  const file = join(seeding.dataDirectory, 'demo.json')
  const known = parseDemo(await readFile(file, 'utf8').catch(() => ''))
  if (known !== null && (await isUsable(known, seeding.ports))) return known
  await seedHistory(seeding)
  const demo = await createDemo(seeding)
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
  await rename(draft, file)
  return demo
}

async function seedCatalogue({ store, ports, say, stopEarly }: Seeding): Promise<void> {
  const { companyIds } = await store.loadKnownIdentities()
  if ([...companyIds].length > 0) return
  say('Making demo data: companies, jobs, technologies …')
  await store.importCatalogue(until(stopEarly, generateDemo({ ...demoDefaults, now: ports.clock.now() })))
}

/** Loading takes a while: whoever stops the server meanwhile does not wait for it, and nothing is half-loaded. */
function* until<Item>(signal: AbortSignal, items: Iterable<Item>): Generator<Item> {
  for (const item of items) {
    if (signal.aborted) throw new Error('stopped before it was ready')
    yield item
  }
}

async function isUsable(demo: Demo, { teams, secretHasher }: Ports): Promise<boolean> {
  return (await teams.findKeyByHash(await secretHasher(demo.apiKey))) !== null
}

async function createDemo({ store, ports }: Seeding): Promise<Demo> {
  const plan = findPlan('demo')
  if (plan === null) throw new Error('there is no plan "demo"')
  const now = ports.clock.now()
  const setUp = { actor: systemActor, requestId: ports.ids.next('req'), ip: null, now }
  const team = await openTeam(ports, {
    ...setUp,
    name: 'Demo team',
    domain: 'demo.example',
    plan,
    timeZone: 'UTC',
    anchorAt: now,
    ownerEmail: 'owner@demo.example',
  })
  const { secret } = await issueKey(ports, { ...setUp, teamId: team.id, name: 'Demo key', expiresAt: null })
  // The file of an earlier demo may be lost while its staff user is still there: each demo has its own.
  const staff = {
    email: `staff-${randomBytes(3).toString('hex')}@demo.example`,
    password: randomBytes(12).toString('base64url'),
  }
  const person = { ...staff, name: 'Demo staff', role: 'owner', now } as const
  await registerStaffUser(store.staffStore, ports.ids, person)
  return { teamId: team.id, apiKey: secret, staff }
}
