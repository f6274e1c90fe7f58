import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface NodeBinary {
  readonly name: string
  /** Put first on PATH, `node` and `npm` are these. */
  readonly folder: string
}

/** The newest Node of each of these majors, as npm packages hold it: nothing is installed on the machine. */
export async function fetchNodeBinaries(
  majors: readonly number[],
  folder: string,
): Promise<readonly NodeBinary[]> {
  const binaries: NodeBinary[] = []
  for (const major of majors) {
    const home = join(folder, `node-${major}`)
    await mkdir(home)
    const packageName = `node-${process.platform}-${process.arch}`
    await promisify(execFile)('npm', ['install', '--prefix', home, '--no-save', `${packageName}@${major}`])
    binaries.push({ name: `Node ${major}`, folder: join(home, 'node_modules', packageName, 'bin') })
  }
  return binaries
}
