// Usage: node scripts/size.ts [--json]
// Bytes of what a program that imports only `createClient` ships, minified by esbuild and packed by gzip at level 9.
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const folder = fileURLToPath(new URL('..', import.meta.url))

interface Size {
  /** What is loaded at once. */
  readonly core: number
  /** All of it, also what a program loads when it first needs it. */
  readonly whole: number
}

async function measure(contents: string): Promise<Size> {
  const stdin = { contents, loader: 'ts', resolveDir: folder } as const
  const common = { stdin, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const
  const whole = await build(common)
  const split = await build({ ...common, splitting: true, metafile: true, outdir: folder })
  const outputs = split.metafile.outputs
  const first = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === '<stdin>')
  for (const name of first) {
    const needed = outputs[name]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
    first.push(...needed.map(({ path }) => path).filter((path) => !first.includes(path)))
  }
  const isFirst = (path: string): boolean => first.some((name) => path.endsWith(name.replace(/^.*\//, '')))
  const packed = (files: typeof whole.outputFiles): number =>
    files.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
  return {
    core: packed(split.outputFiles.filter(({ path }) => isFirst(path))),
    whole: packed(whole.outputFiles),
  }
}

const ky = await measure("import ky from 'ky'; globalThis.x = ky")
const customer = await measure("import { createClient } from './src/index.ts'; globalThis.x = createClient")
const staff = await measure(
  "import { createAdminClient } from './src/admin.ts'; globalThis.x = createAdminClient",
)

const figures = {
  ky_gzip_bytes: ky.whole,
  core_gzip_bytes: customer.core,
  own_gzip_bytes: customer.core - ky.whole,
  whole_gzip_bytes: customer.whole,
  admin_core_gzip_bytes: staff.core,
  admin_whole_gzip_bytes: staff.whole,
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ figures }))
else
  for (const [name, bytes] of Object.entries(figures)) console.log(name.padEnd(24), String(bytes).padStart(6))
