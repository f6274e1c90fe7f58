import { type BulkPorts, runBulkGrants } from '@scrip/api'

/** Somebody has just approved it and is looking at its progress. */
export const bulkWorkIntervalMs = 2000

/** Goes on until nothing that was approved is left to grant. */
export async function runApprovedBulk(ports: BulkPorts): Promise<void> {
  while (await runBulkGrants(ports));
}
