export { UnknownOutcomeError } from './connection/database-errors.ts'
export { createPool } from './connection/create-pool.ts'
export {
  createPostgresStore,
  type PostgresStore,
  type PostgresStoreOptions,
} from './create-postgres-store.ts'
export { migrate } from './migrate.ts'
