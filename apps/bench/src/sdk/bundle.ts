import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { operationNames } from './workspace.ts'

export interface BundleOptions {
  /** Modules that are left out. */
  readonly external?: readonly string[]
  /** The generated table of the SDK with the four operations alone, as every peer has them. */
  readonly fourOperations?: boolean
}

/** Size of the bundle of an entry file as a browser gets it: minified by esbuild, then gzip at its best. */
export async function measureGzipBytes(entry: string, options: BundleOptions = {}): Promise<number> {
  const { outputFiles } = await build({ ...settings(entry, options), minify: true, write: false })
  const [bundle] = outputFiles ?? []
  if (bundle === undefined) throw new Error(`esbuild wrote nothing for ${entry}.`)
  return gzipSync(bundle.contents, { level: 9 }).length
}

/** The same bundle as a file that Node runs. */
export async function writeBundle(entry: string, outfile: string): Promise<void> {
  await build({ ...settings(entry, {}), platform: 'node', outfile })
}

function settings(entry: string, { external = [], fourOperations = false }: BundleOptions): BuildOptions {
  return {
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    external: [...external],
    // stripe and openai reach for Node behind a check; in a browser these are empty.
    logLevel: 'error',
    plugins: fourOperations ? [keepFourOperations] : [],
  }
}

const keepFourOperations: Plugin = {
  name: 'keep-four-operations',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/]sdk[\\/]src[\\/]generated[\\/]customer\.ts$/ }, async ({ path }) => {
      let found = 0
      // The table is one template string with an operation in each line.
      const contents = (await readFile(path, 'utf8')).replace(/(?<=Operations: string = `)[^`]*/, (table) => {
        const kept = table.split('\n').filter((line) => operationNames.has(line.split(' ')[0] ?? ''))
        found = kept.length
        return kept.join('\n')
      })
      // When the generator writes its table in another way, the figure must not silently become another.
      if (found !== operationNames.size)
        throw new Error(`${path} has ${found} of the four operations in lines of their own.`)
      return { contents, loader: 'ts' }
    })
  },
}

/** What a subpath of the SDK adds to the bundle of the core. */
export async function measureSubpath(folder: string, entry: string, coreBytes: number): Promise<number> {
  return (await measureGzipBytes(join(folder, entry))) - coreBytes
}
