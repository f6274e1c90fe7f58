import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, '..', '..', '..', 'console')
const assets = join(folder, 'dist', 'assets')

/** Sizes of the built console's files as the network carries them: gzip at its best, in bytes, by file name. */
export type AssetSizes = ReadonlyMap<string, number>

/** Builds the console as it is shipped: an older build would be measured without anybody noticing. */
export async function buildConsole(): Promise<AssetSizes> {
  const vite = dirname(createRequire(join(folder, 'package.json')).resolve('vite/package.json'))
  const child = spawn(process.execPath, [join(vite, 'bin', 'vite.js'), 'build', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The console does not build.')
  const names = (await readdir(assets)).filter((name) => /\.(?:js|css)$/u.test(name))
  const sizes = await Promise.all(
    names.map(
      async (name) => [name, gzipSync(await readFile(join(assets, name)), { level: 9 }).length] as const,
    ),
  )
  if (sizes.length === 0) throw new Error('The build has no files.')
  return new Map(sizes)
}

/** What a set of files weighs, in KiB. */
export function kibibytesOf(sizes: AssetSizes, names: Iterable<string>): number {
  let bytes = 0
  for (const name of names) bytes += sizes.get(name) ?? 0
  return Math.round((bytes / 1024) * 10) / 10
}
