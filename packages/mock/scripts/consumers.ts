// pnpm --filter @scrip/mock consumers [--short]
// Whether the tarball works alone in an empty project, as a customer installs it: as ES module, CommonJS, under node:test
// and plain Jest, and through `scrip-mock exec`; on Node 22, 24 and 26, or with --short on the one that runs this.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { fetchNodeBinaries, type NodeBinary } from './consumers/node-binaries.ts'
import { programs } from './consumers/programs.ts'
import { pack } from './pack.ts'

const run = promisify(execFile)
const isShort = process.argv.includes('--short')
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')

const folder = await mkdtemp(join(tmpdir(), 'scrip-mock-consumers-'))
try {
  const tarball = await pack(folder)
  const running = { name: `Node ${process.versions.node}`, folder: dirname(process.execPath) }
  const binaries = isShort ? [running] : await fetchNodeBinaries([22, 24, 26], folder)
  for (const [index, binary] of binaries.entries()) {
    await tryOn(binary, tarball, join(folder, `project-${index}`))
    console.log(`${binary.name}: ES module, CommonJS, node:test, plain Jest and exec work`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function tryOn(binary: NodeBinary, tarball: string, project: string): Promise<void> {
  await mkdir(project)
  for (const [name, text] of Object.entries(programs)) await writeFile(join(project, name), text)
  const { NODE_OPTIONS: _, ...environment } = process.env
  const env = { ...environment, PATH: `${binary.folder}${delimiter}${process.env['PATH'] ?? ''}` }
  const start = async (command: string, ...args: readonly string[]): Promise<string> =>
    (await run(command, args, { cwd: project, env })).stdout
  // Without a network: the package needs no other.
  await start('npm', 'install', '--offline', '--no-audit', '--no-fund', tarball)
  await expectAlone(project)
  expectText(await start('node', 'esm.mjs'), 'ESM works')
  expectText(await start('node', 'commonjs.cjs'), 'CommonJS works')
  expectText(await start('node', '--test', 'world.node-test.mjs'), 'pass 1')
  await start('node', jest, '--rootDir', project)
  expectText(
    await start('npx', '--no-install', 'scrip-mock', 'exec', '--', 'node', 'outside.mjs'),
    'exec works',
  )
}

async function expectAlone(project: string): Promise<void> {
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>
  }
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
  if (installed.length !== 1) {
    throw new Error(`The package brings others along: ${installed.map(([path]) => path).join(', ')}`)
  }
  if (installed.some(([, { hasInstallScript = false }]) => hasInstallScript)) {
    throw new Error('The package has an install script.')
  }
}

function expectText(stdout: string, text: string): void {
  if (!stdout.includes(text)) throw new Error(`Instead of \`${text}\` it said:\n${stdout}`)
}
