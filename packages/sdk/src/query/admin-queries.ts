import { type AdminResources, createAdminResources } from '../generated/staff.ts'
import { createFactories, describeOperation, type QueriesOptions } from './create-factories.ts'
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
  const table = createAdminResources(describeOperation)
  return parseFactories(createFactories(table, client, ({ method }) => method === 'GET', options))
}

function parseFactories(factories: object): AdminQueries {
  return factories as AdminQueries
}
