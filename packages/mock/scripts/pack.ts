import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')

/** Makes the tarball that would be published, from what `build` has put into dist. */
export async function pack(folder: string): Promise<string> {
  await promisify(execFile)('pnpm', ['pack', '--pack-destination', folder], { cwd: root })
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('There is no tarball.')
  return join(folder, name)
}
