import { readFile } from 'node:fs/promises'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { UsageError } from './usage-error.ts'

/**
 * What it holds is judged by whoever restores it.
 *
 * @throws UsageError when there is no such file or it is no JSON.
 */
export async function readSnapshot(file: string): Promise<Snapshot> {
  try {
    return parseSnapshot(await readFile(file, 'utf8'))
  } catch (error) {
    throw new UsageError(`\`${file}\`: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseSnapshot(text: string): Snapshot {
  return JSON.parse(text) as Snapshot
}
