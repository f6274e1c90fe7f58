import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { parseDemoServer, setDemoServer } from './demo-server.ts'

/** Starts the real server, on a new data folder, for all journeys; answers what stops it again. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-e2e-'))
  const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')
  const server = await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', folder],
    parseReady: parseDemoServer,
  })
  setDemoServer(server.ready)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
