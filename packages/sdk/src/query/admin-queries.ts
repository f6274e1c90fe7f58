import { type AdminResources, staffOperations } from '../generated/staff.ts'
import { createFactories, type QueriesOptions } from './create-factories.ts'
import type { QueryFactories } from './query-factories.ts'

/** Options of queries for every method of a staff client that reads. */
export type AdminQueries = QueryFactories<AdminResources>

/**
 * Makes options for TanStack Query out of a staff client. None of them costs credits.
 *
 * @example
 * const queries = createAdminQueries(client)
 * const team = useQuery(queries.teams.get(teamId))
 */
export function createAdminQueries(client: AdminResources, options: QueriesOptions = {}): AdminQueries {
  return parseFactories(createFactories(staffOperations, client, ({ method }) => method === 'GET', options))
}

function parseFactories(factories: object): AdminQueries {
  return factories as AdminQueries
}
