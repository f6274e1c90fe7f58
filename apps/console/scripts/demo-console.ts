// pnpm demo:console [--port N] [--json]
// The console as it is built for production, on `scrip-mock serve` in place of the server: no database.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startReadyProcess } from '@scrip/testkit/ready-process'
import { preview } from 'vite'

interface Ready {
  readonly url: string
  readonly demo: { readonly team_id: string; readonly api_key: string }
  readonly staff: { readonly token: string }
}

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4020' }, json: { type: 'boolean', default: false } },
})

const mock = await startReadyProcess<Ready>({
  command: process.execPath,
  args: [
    join(import.meta.dirname, '../../../packages/mock/src/cli/main.ts'),
    'serve',
    '--port',
    '0',
    '--scenario',
    'demo',
    '--json',
    '--parent-pid',
    String(process.pid),
  ],
  parseReady: (value) => value as Ready,
})
// The console and the API must be of one origin, or the session's cookie would not be sent.
const proxy = Object.fromEntries(
  ['/admin', '/v1', '/v0'].map((path) => [path, { target: mock.ready.url, changeOrigin: false }]),
)
const server = await preview({
  root: join(import.meta.dirname, '..'),
  logLevel: 'error',
  preview: { port: Number(values.port), host: '127.0.0.1', strictPort: Number(values.port) !== 0, proxy },
})
const address = server.httpServer.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
const consoleUrl = `http://127.0.0.1:${port}/console/`
// The mock's staff sign in with their token as the password.
const staff = { email: 'owner@scrip.example', password: mock.ready.staff.token }

if (values.json) {
  const { url, demo } = mock.ready
  console.log(JSON.stringify({ url, console_url: consoleUrl, demo, staff }))
} else {
  console.log(`
The console on the mock. No credits here are real.

  Console        ${consoleUrl}
  Sign in with   ${staff.email}   ${staff.password}
  API            ${mock.ready.url}

Stop it with Ctrl+C.
`)
}

await new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
})
await server.close()
await mock.stop()
