import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { methodNames } from './workspace.ts'

export interface BundleOptions {
  /** The generated tables of the SDK with the four operations alone, as every peer has them. */
  readonly fourOperations?: boolean
}

export interface BundleSize {
  /** What is loaded at once. */
  readonly first: number
  /** All of it, also what is loaded when it is first used. */
  readonly whole: number
}

/** Size of the bundle of an entry file as a browser gets it: minified by esbuild, then gzip at its best. */
export async function measureGzipBytes(entry: string, options: BundleOptions = {}): Promise<BundleSize> {
  const { metafile, outputFiles } = await build({
    ...settings(entry, options),
    minify: true,
    write: false,
    splitting: true,
    metafile: true,
    outdir: 'bundle',
  })
  const atOnce = listFirstLoad(metafile)
  let [first, whole] = [0, 0]
  for (const { contents, path } of outputFiles) {
    const bytes = gzipSync(contents, { level: 9 }).length
    whole += bytes
    if (atOnce.has(basename(path))) first += bytes
  }
  if (first === 0) throw new Error(`esbuild wrote nothing for ${entry}.`)
  return { first, whole }
}

/** The file of the entry, and every file that it imports before it runs. */
function listFirstLoad({ outputs }: Metafile): ReadonlySet<string> {
  const needed = Object.keys(outputs).filter((name) => outputs[name]?.entryPoint?.endsWith('.ts') === true)
  // Files that are imported dynamically are entry points too: only the first of them is the program's own.
  const first = needed.filter((name) => !/-[A-Z0-9]{8}\.js$/.test(name))
  for (const name of first) {
    const imports = outputs[name]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
    first.push(...imports.map(({ path }) => path).filter((path) => !first.includes(path)))
  }
  return new Set(first.map((name) => basename(name)))
}

/** The same bundle as a file that Node runs. */
export async function writeBundle(entry: string, outfile: string): Promise<void> {
  await build({ ...settings(entry, {}), platform: 'node', outfile })
}

function settings(entry: string, { fourOperations = false }: BundleOptions) {
  return {
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    // stripe and openai reach for Node behind a check; in a browser these are empty.
    logLevel: 'error',
    plugins: fourOperations ? [keepFourOperations] : [],
  } as const satisfies BuildOptions
}

const keepFourOperations: Plugin = {
  name: 'keep-four-operations',
  setup({ onLoad }) {
    onLoad({ filter: /packages[\\/]sdk[\\/]src[\\/]generated[\\/]customer[\w-]*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const table = /`([^`]*)`/.exec(text.slice(text.lastIndexOf('export const')))?.[1] ?? ''
      const kept = table.split('\n').filter((line) => methodNames.has(line.split(' ', 1)[0] ?? ''))
      // When the generator writes its tables in another way, the figure must not silently become another.
      if (kept.length !== methodNames.size)
        throw new Error(`${path} has ${kept.length} of the four operations in lines of their own.`)
      return { contents: text.replace(table, kept.join('\n')), loader: 'ts' }
    })
  },
}
