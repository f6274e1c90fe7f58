// A process of its own that charges by keys and tells each charge that was answered: `<number> <charge id>` a line.
import { createTestClock } from '@scrip/testkit'
import { chargeCommand, createSeededIds } from '@scrip/testkit'
import { writeSync } from 'node:fs'
import type pg from 'pg'
import { createPool } from '../connection/create-pool.ts'
import { createPostgresStore } from '../create-postgres-store.ts'
import { type ChargingPlan, keyOf, type PlannedDeath, teamOf } from './charging-plan.ts'

const [, , url = '', at = '', seed = '', planText = ''] = process.argv
const plan = parsePlan(JSON.parse(planText))
const pool = createPool(url, 4)
const clock = createTestClock(parseAt(at))
const store = createPostgresStore({ pool, clock, ids: createSeededIds(Number(seed)) })
const told = { charges: 0, statements: 0 }
if (plan.death !== null) killAt(pool, plan.death)

let next = 0
await Promise.all(Array.from({ length: plan.callers }, chargeUntilDone))
await store.close()
await pool.end()

async function chargeUntilDone(): Promise<void> {
  while (next < plan.charges) {
    const number = next++
    const idempotency = { key: keyOf(plan, number), requestHash: 'the same' }
    const [outcome] = await store.ledger.submit([chargeCommand(teamOf(plan, number), { idempotency })])
    if (outcome === undefined || !('result' in outcome) || outcome.result.type !== 'call') {
      throw new Error(`The charge was ${JSON.stringify(outcome)}`)
    }
    writeSync(1, `${number} ${outcome.result.chargeId}\n`)
    told.charges += 1
  }
}

function killAt(of: pg.Pool, { afterCharges, afterStatements, signal }: PlannedDeath): void {
  of.on('connect', (client) => {
    const send = client.query.bind(client)
    Object.assign(client, {
      query: (...call: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(send, client, call)
        if (told.charges < afterCharges || told.statements++ !== afterStatements) return answer
        // One turn later it is on the wire, with whatever was sent beside it.
        setImmediate(() => {
          if (signal === 'SIGSTOP') writeSync(1, 'stopped\n')
          process.kill(process.pid, signal ?? 'SIGKILL')
        })
        return answer
      },
    })
  })
}

function parsePlan(value: unknown): ChargingPlan {
  return value as ChargingPlan
}

function parseAt(text: string): Parameters<typeof createTestClock>[0] {
  return Number(text) as Parameters<typeof createTestClock>[0]
}
