import type { SimStore } from '@scrip/testkit/simulator'
import type pg from 'pg'

type Crash = NonNullable<SimStore['crash']>

interface Armed {
  statementsLeft: number
  readonly moment: Parameters<Crash>[1]
}

/**
 * Counts the statements that go over the pool's connections, and ends the server's side of the connection at the one that
 * was asked for: before it is sent, while it is under way, or when its answer has come.
 */
export function breakConnections(pool: pg.Pool, administrator: pg.Pool, onBroken: () => void): Crash {
  let armed: Armed | null = null
  const broken = new WeakSet<pg.PoolClient>()

  async function terminate(client: pg.PoolClient): Promise<void> {
    const processId: unknown = Reflect.get(client, 'processID')
    await administrator.query('select pg_terminate_backend($1)', [processId])
  }

  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    const send = client.query.bind(client)
    const query = (...call: unknown[]): unknown => {
      const forward = (): unknown => Reflect.apply(send, client, call)
      if (broken.has(client)) return lost()
      if (armed === null || armed.statementsLeft-- > 0) return forward()
      const { moment } = armed
      armed = null
      onBroken()
      switch (moment) {
        case 'before':
          broken.add(client)
          // Whoever waits for the statement is told at once; the server hears of it a moment later.
          void terminate(client)
          return lost()
        case 'sent': {
          const answer = forward()
          void terminate(client)
          return answer
        }
        case 'after':
          return answerThen(forward(), () => terminate(client))
      }
    }
    Object.assign(client, { query })
  })

  return (afterStatements, moment) => {
    armed = { statementsLeft: afterStatements, moment }
  }
}

async function answerThen(answer: unknown, then: () => Promise<void>): Promise<unknown> {
  const value: unknown = await answer
  await then()
  return value
}

async function lost(): Promise<never> {
  throw new Error('Connection terminated unexpectedly')
}
