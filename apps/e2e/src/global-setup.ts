import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { hasDemoServer, parseDemoServer, setDemoServer } from './demo-server.ts'

/**
 * Starts the real server, on a new data folder, for all journeys; answers what stops it again. Who works on a story names a
 * server of their own in `SCRIP_E2E_SERVER` instead: the line that it printed when it was
 * ready, with its data folder as `data`.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  if (hasDemoServer()) return async () => undefined
  const folder = await mkdtemp(join(tmpdir(), 'scrip-e2e-'))
  const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')
  const server = await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', folder],
    parseReady: parseDemoServer,
  })
  setDemoServer({ ...server.ready, data: folder })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
