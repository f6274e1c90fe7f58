import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Mutant } from './mutant.ts'

/** A copy of the working tree, in which code may be broken on purpose. */
export interface TreeCopy {
  readonly root: string
  /** @throws Error when the text does not occur exactly once: then the list of mutants is out of date. */
  apply(mutant: Mutant): Promise<void>
  /** Puts the sound text back. */
  undo(mutant: Mutant): Promise<void>
  remove(): Promise<void>
}

const leftOut: ReadonlySet<string> = new Set(['.git', '.turbo', 'dist', 'reports', 'test-results'])

/** Packages find each other by relative links, so those of the copy find the copy; what is not ours is shared. */
export async function copyTree(from: string): Promise<TreeCopy> {
  const root = await mkdtemp(join(tmpdir(), 'scrip-mutate-'))
  for (const name of await readdir(from)) {
    if (name === 'node_modules' || leftOut.has(name)) continue
    await cp(join(from, name), join(root, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !leftOut.has(basename(source)),
    })
  }
  await symlink(join(from, 'node_modules'), join(root, 'node_modules'))
  const soundText = new Map<string, string>()
  return {
    root,
    apply: async (mutant) => {
      const path = join(root, mutant.file)
      const text = await readFile(path, 'utf8')
      const parts = text.split(mutant.find)
      if (parts.length !== 2) {
        throw new Error(`“${mutant.name}”: its text occurs ${parts.length - 1} times in ${mutant.file}.`)
      }
      soundText.set(mutant.file, text)
      await writeFile(path, parts.join(mutant.replace))
    },
    undo: async ({ file }) => {
      const text = soundText.get(file)
      if (text !== undefined) await writeFile(join(root, file), text)
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
