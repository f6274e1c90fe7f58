import { type BulkPorts, runBulkGrants } from '@scrip/api'
import { type RegularWork, startRegularWork } from './regular-work.ts'

/** Somebody has just approved it and is looking at its progress. */
const intervalMs = 2000

/**
 * Grants in bulk that were approved go on here, also those that another process left half-done. A server that is told to stop
 * ends after the lines that are on their way: the next one, or another, goes on with the rest.
 */
export function startBulkWork(ports: BulkPorts, onError: (error: unknown) => void): RegularWork {
  const closing = new AbortController()
  const runAll = async (): Promise<void> => {
    while (!closing.signal.aborted && (await runBulkGrants(ports)));
  }
  const work = startRegularWork(runAll, intervalMs, onError)
  return {
    wake: work.wake,
    close: async () => {
      closing.abort()
      await work.close()
    },
  }
}
