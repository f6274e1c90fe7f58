import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateAll } from './generate-all.ts'

const committedFolder = join(import.meta.dirname, '../../src/generated')

/** Generates again into an empty folder and names the files that differ, are missing or are too many. */
export async function findDrift(): Promise<{
  readonly compared: number
  readonly different: readonly string[]
}> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-contract-'))
  try {
    const fresh = await generateAll(folder)
    const names = [...new Set([...fresh, ...(await readdir(committedFolder))])]
    const isSame = await Promise.all(
      names.map(
        async (name) => (await readOrNull(folder, name)) === (await readOrNull(committedFolder, name)),
      ),
    )
    return { compared: names.length, different: names.filter((_, index) => isSame[index] === false) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readOrNull(folder: string, name: string): Promise<string | null> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch {
    return null
  }
}
