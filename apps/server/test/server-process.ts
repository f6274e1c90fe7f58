import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadyProcess, startReadyProcess } from '@scrip/testkit/ready-process'

export interface ServerReady {
  readonly url: string
  readonly pid: number
  readonly demo: { readonly team_id: string; readonly api_key: string }
  readonly staff: { readonly email: string; readonly password: string }
}

const main = join(import.meta.dirname, '..', 'src', 'main.ts')

/** The real server, as its own process, on the data folder given. */
export async function startServerProcess(
  dataDirectory: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ReadyProcess<ServerReady>> {
  return await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', dataDirectory],
    environment,
    parseReady: parseServerReady,
  })
}

export async function withDataDirectory<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-server-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function parseServerReady(value: unknown): ServerReady {
  if (typeof value !== 'object' || value === null || !('url' in value) || !('demo' in value)) {
    throw new Error('the first line is not the ready line')
  }
  return value as ServerReady
}
