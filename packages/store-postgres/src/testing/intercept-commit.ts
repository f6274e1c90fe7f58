import type pg from 'pg'

/** Gets the connection and the sending of its COMMIT; what it answers or throws is what the caller sees. */
export type CommitInterceptor = (
  client: pg.PoolClient,
  sendCommit: () => Promise<unknown>,
) => Promise<unknown>

/** Stands between the store and the first COMMIT that goes over the pool from now on. */
export function interceptNextCommit(pool: pg.Pool, intercept: CommitInterceptor): void {
  let isArmed = true
  pool.on('acquire', (client) => {
    if (!isArmed) return
    const send = client.query.bind(client)
    const query = (...call: unknown[]): unknown => {
      const forward = (): Promise<unknown> => parsePromise(Reflect.apply(send, client, call))
      if (call[0] !== 'commit' || !isArmed) return forward()
      isArmed = false
      return intercept(client, forward)
    }
    Object.assign(client, { query })
  })
}

function parsePromise(value: unknown): Promise<unknown> {
  return value instanceof Promise ? value : Promise.reject(new Error('The driver gave no promise.'))
}
