import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { programs } from './programs.ts'

const run = promisify(execFile)
const packageFolder = join(import.meta.dirname, '..', '..')

/** Where the projects are made: outside of the workspace, so that nothing of it is found by accident. */
export interface Kitchen {
  readonly folder: string
  readonly tarball: string
  /** A tool of this package's own development dependencies. */
  tool(name: string, file: string): string
  /**
   * An empty project with the package in it and the programs of `programs.ts`.
   *
   * @param packages more packages from the registry, such as `vite@8.3.8`; install scripts never run. Null asks no
   * registry: the project gets what the package needs from this workspace
   */
  project(name: string, packages: readonly string[] | null): Promise<string>
  remove(): Promise<void>
}

export async function openKitchen(): Promise<Kitchen> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-consumers-'))
  // What is built is packed: another build would take it away from under whoever reads it at this moment.
  await execute('pnpm', ['pack', '--config.ignore-scripts=true', '--pack-destination', folder], packageFolder)
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('pnpm packed nothing.')
  const tarball = join(folder, name)
  await execute('tar', ['-xzf', tarball, '-C', folder], folder)
  return {
    folder,
    tarball,
    tool: (tool, file) => join(packageFolder, 'node_modules', tool, file),
    async project(project, packages) {
      const path = join(folder, project)
      await mkdir(path)
      await writeFile(join(path, 'package.json'), '{"type":"module","private":true}')
      await Promise.all(
        Object.entries(programs).map(([file, text]) => writeFile(join(path, file), text.trimStart())),
      )
      await (packages === null
        ? placePackage(folder, path)
        : execute(
            'npm',
            [
              'install',
              '--ignore-scripts',
              '--no-audit',
              '--no-fund',
              '--loglevel=error',
              tarball,
              ...packages,
            ],
            path,
          ))
      return path
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** What an installation would leave behind, without a registry. */
async function placePackage(folder: string, project: string): Promise<void> {
  const modules = join(project, 'node_modules')
  await cp(join(folder, 'package'), join(modules, '@scrip', 'sdk'), { recursive: true })
  for (const name of ['ky', '@tanstack/query-core', '@types/node']) {
    const target = await realpath(join(packageFolder, 'node_modules', name))
    await mkdir(join(modules, name, '..'), { recursive: true })
    await symlink(target, join(modules, name))
  }
}

/** @throws Error with all that the command wrote */
export async function execute(command: string, args: readonly string[], folder: string): Promise<string> {
  try {
    const { stdout } = await run(command, args, {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 300_000,
    })
    return stdout.trim()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const said = ['stdout', 'stderr'].map((name) => String(Reflect.get(error, name) ?? '')).join('\n')
    throw new Error(`${error.message}\n${said}`.trim(), { cause: error })
  }
}
