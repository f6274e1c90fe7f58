import { customerOperations, type CustomerResources } from '../generated/customer.ts'
import { createFactories, type QueriesOptions } from './create-factories.ts'
import type { QueryFactories } from './query-factories.ts'

/** Options of queries for every method of a client that reads. */
export type CustomerQueries = QueryFactories<CustomerResources>

/**
 * Makes options for TanStack Query out of a client, with the client's own names and arguments.
 * Free reads answer their data. Priced ones answer `{ data, credits, requestId }` and pay once for a key.
 *
 * @example
 * const queries = createQueries(client)
 * const team = useQuery(queries.team.get())
 * const jobs = useQuery({ ...queries.jobs.search({ posted_at_max_age_days: 7 }, { maxCredits: 25 }), enabled })
 * await queryClient.invalidateQueries({ queryKey: ['scrip', 'credits'] })
 */
export function createQueries(client: CustomerResources, options: QueriesOptions = {}): CustomerQueries {
  return parseFactories(createFactories(customerOperations, client, isRead, options))
}

/** What takes a key and has no price is a write. */
function isRead({ keyed, price }: { readonly keyed: boolean; readonly price: object | null }): boolean {
  return !keyed || price !== null
}

function parseFactories(factories: object): CustomerQueries {
  return factories as CustomerQueries
}
