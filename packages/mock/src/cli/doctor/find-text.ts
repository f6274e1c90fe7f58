import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const filesMax = 5000
const left = new Set(['node_modules', 'dist', 'build', 'coverage'])

/** The source files below a folder that hold a text: `file:line`. Looks into the first 5,000. */
export async function findText(folder: string, text: string): Promise<readonly string[]> {
  const found: string[] = []
  let looked = 0
  const folders = [folder]
  for (let at = folders.pop(); at !== undefined && looked < filesMax; at = folders.pop()) {
    for (const entry of await readdir(at, { withFileTypes: true }).catch(() => [])) {
      const path = join(at, entry.name)
      if (entry.isDirectory() && !left.has(entry.name) && !entry.name.startsWith('.')) folders.push(path)
      if (!entry.isFile() || !/\.[cm]?[jt]sx?$/.test(entry.name)) continue
      looked += 1
      const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n')
      const line = lines.findIndex((candidate) => candidate.includes(text))
      if (line !== -1) found.push(`${path}:${line + 1}`)
    }
  }
  return found
}
