import { createIdSource } from '@scrip/api'
import {
  type Actor,
  type ChargeCommand,
  type Command,
  type CreditKind,
  credits,
  defaultRolloverRule,
  type Instant,
  instant,
  noCredits,
  type PlanTerms,
} from '@scrip/rules'
import { createPool, createPostgresStore, migrate, type PostgresStore } from '@scrip/store-postgres'
import type pg from 'pg'
import type { Contender } from './contender.ts'

const clock = { now: (): Instant => instant(Date.now()) }
export const ids = createIdSource(clock)
const actor: Actor = { type: 'api_key', id: 'key_01jd4q8w0e5c7v9k2m3n4p5q6r', label: 'Production' }

const terms: PlanTerms = {
  planId: 'bench',
  planVersion: 1,
  recurrence: 'none',
  creditsPerPeriod: noCredits,
  lifeDays: null,
  source: 'plan',
  class: 'paid',
  rolloverRule: defaultRolloverRule,
}

export interface Ledger {
  readonly pool: pg.Pool
  readonly store: PostgresStore
}

export async function openLedger(url: string): Promise<Ledger> {
  const pool = createPool(url)
  await migrate(pool)
  return { pool, store: createPostgresStore({ pool, clock, ids }) }
}

/** This ledger, with every rule on. With `hasKeys` each charge carries an idempotency key of its own. */
export async function openBatches(
  url: string,
  hasKeys: boolean,
): Promise<Contender & { readonly ledger: Ledger }> {
  const ledger = await openLedger(url)
  return {
    name: 'batches',
    ledger,
    charge: async (teamId) => {
      const [outcome] = await ledger.store.ledger.submit([chargeOf(teamId, hasKeys)])
      if (outcome?.status === 'failed') throw outcome.error
      if (outcome?.status !== 'accepted') throw new Error(`The charge was ${outcome?.status ?? 'lost'}`)
    },
    close: async () => {
      await ledger.store.close()
      await ledger.pool.end()
    },
  }
}

export function chargeOf(teamId: string, hasKeys: boolean): ChargeCommand {
  return {
    type: 'charge',
    teamId,
    requestId: ids.next('req'),
    actor,
    operation: 'searchJobs',
    apiKeyId: actor.id,
    memberId: null,
    idempotency: hasKeys ? { key: ids.next('key'), requestHash: requestHash } : null,
    dryRun: false,
    max: null,
    holdId: null,
    replay: null,
    kind: 'api',
    unitCost: credits(1),
    units: 1,
    records: 1,
  }
}

/** As long as the hash of a request is. */
const requestHash = 'c2NyaXAgYmVuY2ggcmVxdWVzdCBoYXNoIG9mIDMyIGJ5dGVz'

/** Opens the teams' accounts: each has credits that expire in a year beside credits that never do. */
export async function seedTeams(
  { store }: Ledger,
  teamIds: readonly string[],
  kind: CreditKind = 'api',
): Promise<void> {
  await submitAll(
    store,
    teamIds.map((teamId) => openCommand(teamId, kind)),
  )
  const expiresAt = instant(clock.now() + 365 * 86_400_000)
  await submitAll(store, [
    ...teamIds.map((teamId) => grantCommand(teamId, kind, null)),
    ...teamIds.map((teamId) => grantCommand(teamId, kind, expiresAt)),
  ])
}

async function submitAll(store: PostgresStore, commands: readonly Command[]): Promise<void> {
  const step = 5_000
  for (let from = 0; from < commands.length; from += step) {
    for (const outcome of await store.ledger.submit(commands.slice(from, from + step))) {
      if (outcome.status !== 'accepted') throw new Error(`A command was ${JSON.stringify(outcome)}`)
    }
  }
}

function openCommand(teamId: string, kind: CreditKind): Command {
  return {
    type: 'open_account',
    teamId,
    requestId: 'req_seed',
    actor,
    kind,
    terms,
    timeZone: 'Europe/Berlin',
    anchorAt: clock.now(),
  }
}

function grantCommand(teamId: string, kind: CreditKind, expiresAt: Instant | null): Command {
  return {
    type: 'create_grant',
    teamId,
    requestId: 'req_seed',
    actor: { type: 'staff', id: 'staff_1', label: 'bench' },
    kind,
    reason: { code: 'other', note: 'bench', ticketUrl: null },
    ip: null,
    expectedVersion: null,
    idempotency: null,
    dryRun: false,
    amount: credits(1_000_000_000),
    source: 'manual',
    class: 'paid',
    priority: 100,
    effectiveAt: null,
    expiresAt,
    invoiceId: null,
  }
}
