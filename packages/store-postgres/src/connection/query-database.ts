import {
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Tables } from '../rows/tables.ts'
import { toPortError } from './database-errors.ts'

/** Typed queries over the pool. Whoever made the pool ends it. */
export type QueryDatabase = Kysely<Tables>

export function createQueryDatabase(pool: pg.Pool): QueryDatabase {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withPortErrors(pool) }) })
}

/** A lost connection becomes the error that the application knows, in one place for all queries. */
function withPortErrors(pool: pg.Pool): PostgresPool {
  const rethrow = (error: unknown): never => {
    throw toPortError(error)
  }
  return {
    options: {},
    end: async () => undefined,
    connect: async () => {
      const client: PostgresPoolClient = await pool.connect().catch(rethrow)
      function query<Row>(
        statement: string,
        parameters: readonly unknown[],
      ): Promise<PostgresQueryResult<Row>>
      function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>
      function query<Row>(statement: string | PostgresCursor<Row>, parameters: readonly unknown[] = []) {
        if (typeof statement !== 'string') return client.query(statement)
        return client.query<Row>(statement, parameters).catch(rethrow)
      }
      return { query, release: (destroy) => client.release(destroy) }
    },
  }
}

/** The same over one connection, within whatever transaction it is in. Errors come as the driver has them. */
export function createClientDatabase(client: pg.PoolClient): QueryDatabase {
  const { query }: PostgresPoolClient = client
  const connection: PostgresPoolClient = { query: query.bind(client), release: () => undefined }
  const pool: PostgresPool = { options: {}, end: async () => undefined, connect: async () => connection }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
