import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientName } from './fixtures.ts'
import { runTool, type Workspace } from './workspace.ts'

/**
 * How many types `tsc` instantiates to check the fixture: what the client's types cost an editor.
 *
 * @param declarations folder of the workspace that `@scrip/sdk` is taken from
 * @throws Error with what `tsc` said when the fixture does not compile
 */
export async function measureInstantiations(
  { folder }: Workspace,
  name: ClientName,
  declarations = 'scrip-dist',
): Promise<number> {
  const project = join(folder, `tsconfig.${name}.json`)
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
    // What npm gets: of the workspace's package tsc would check the sources too.
    paths: { '@scrip/sdk': [`./${declarations}/index.d.ts`] },
  }
  await writeFile(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
  const { stdout } = await runTool('typescript-7', ['bin/tsc'], ['-p', project, '--extendedDiagnostics'])
  const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1]
  if (count === undefined) throw new Error(`tsc did not count its instantiations:\n${stdout}`)
  return Number(count)
}
