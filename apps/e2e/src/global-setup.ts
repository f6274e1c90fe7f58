import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { parseDemoServer, setDemoServer } from './demo-server.ts'

const runCommand = promisify(execFile)

/** Starts the real server, on a new data folder, for all journeys; answers what stops it again. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-e2e-'))
  const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')
  const server = await startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', folder],
    parseReady: parseDemoServer,
  })
  const email = 'colleague@demo.example'
  const made = await runCommand(process.execPath, [
    main,
    'staff',
    'create-owner',
    '--email',
    email,
    '--data',
    folder,
  ])
  setDemoServer({ ...server.ready, colleague: { email, password: made.stdout.trim() } })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
