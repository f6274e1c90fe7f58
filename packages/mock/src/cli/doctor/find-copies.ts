import { readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'

export interface InstalledCopy {
  readonly folder: string
  readonly version: string
}

/** Every copy of a package below a folder's `node_modules`, nested ones and those in pnpm's store too. */
export async function findCopies(folder: string, packageName: string): Promise<readonly InstalledCopy[]> {
  const modules = join(folder, 'node_modules')
  const roots = [modules, ...(await nestedModules(modules)), ...(await pnpmModules(modules, packageName))]
  const found = new Map<string, InstalledCopy>()
  for (const root of roots) {
    const copy = await readCopy(join(root, packageName))
    if (copy !== null) found.set(copy.folder, copy)
  }
  return [...found.values()]
}

async function nestedModules(modules: string): Promise<readonly string[]> {
  const names = await listFolder(modules)
  const scoped = await Promise.all(
    names
      .filter((name) => name.startsWith('@'))
      .map(async (scope) => (await listFolder(join(modules, scope))).map((name) => join(scope, name))),
  )
  return [...names, ...scoped.flat()].map((name) => join(modules, name, 'node_modules'))
}

async function pnpmModules(modules: string, packageName: string): Promise<readonly string[]> {
  const store = join(modules, '.pnpm')
  const prefix = `${packageName.replace('/', '+')}@`
  return (await listFolder(store))
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(store, name, 'node_modules'))
}

async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

async function readCopy(folder: string): Promise<InstalledCopy | null> {
  try {
    const real = await realpath(folder)
    const { version } = JSON.parse(await readFile(join(real, 'package.json'), 'utf8')) as {
      readonly version?: string
    }
    return version === undefined ? null : { folder: real, version }
  } catch {
    return null
  }
}
