import type { AdminClient } from '@scrip/sdk/admin'
import { queryOptions } from '@tanstack/react-query'
import type { BulkListSearch, BulkSearch } from '../model/bulk-search.ts'

const runningMs = 1000
const waitingMs = 10_000

export function bulkListQuery(client: AdminClient, { cursor }: BulkListSearch) {
  return queryOptions({
    queryKey: ['bulk', 'list', cursor],
    queryFn: async ({ signal }) => (await client.bulk.list({ cursor, limit: 20 }, { signal })).data,
  })
}

/** A job of the server: asked for again while it runs, and now and then while it waits for a colleague. */
export function bulkQuery(client: AdminClient, id: string) {
  return queryOptions({
    queryKey: ['bulk', 'one', id],
    queryFn: async ({ signal }) => (await client.bulk.get(id, { signal })).data,
    refetchInterval: ({ state }) => {
      if (state.data?.state === 'running') return runningMs
      return state.data?.state === 'waiting' ? waitingMs : false
    },
  })
}

/** @param progress changes as the job goes on: its lines are asked for anew then. */
export function bulkLinesQuery(client: AdminClient, id: string, search: BulkSearch, progress: string) {
  const params = { state: search.state ?? ('all' as const), cursor: search.cursor }
  return queryOptions({
    queryKey: ['bulk', 'lines', id, params, progress],
    queryFn: async ({ signal }) => (await client.bulk.lines(id, params, { signal })).data,
  })
}

export async function loadBulkCsv(client: AdminClient, id: string): Promise<string> {
  return (await client.bulk.lines(id, {}, { format: 'csv' })).data
}
