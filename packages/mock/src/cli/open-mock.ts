import { access, writeFile } from 'node:fs/promises'
import { createMock } from '../create-mock.ts'
import type { Mock } from '../mock.ts'
import type { MockOptions } from '../mock-options.ts'
import { readSnapshot } from './read-snapshot.ts'

/**
 * The mock that the command line asks for, as it was left when there is a state file.
 *
 * @throws RangeError when an option makes no sense or the file is none of this version's.
 */
export async function openMock(options: MockOptions, stateFile: string | undefined): Promise<Mock> {
  const mock = createMock(options)
  if (stateFile !== undefined && (await exists(stateFile))) {
    mock.restore(await readSnapshot(stateFile))
  }
  return mock
}

export async function keepState(mock: Mock, stateFile: string | undefined): Promise<void> {
  if (stateFile !== undefined) await writeFile(stateFile, `${JSON.stringify(mock.snapshot())}\n`)
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
