import { join } from 'node:path'
import { type ReadyProcess, startReadyProcess } from '@scrip/testkit/ready-process'
import { fieldsOf } from './fields-of.ts'

export interface ServerReady {
  readonly url: string
  readonly pid: number
  readonly teamId: string
  readonly apiKey: string
  readonly staff: { readonly email: string; readonly password: string }
}

const main = join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'main.ts')

/** The real server with its demo, as its own process on a free port. */
export function startServer(dataDirectory: string): Promise<ReadyProcess<ServerReady>> {
  return startReadyProcess({
    command: process.execPath,
    args: [main, 'start', '--demo', '--json', '--port', '0', '--data', dataDirectory],
    parseReady: parseReady,
  })
}

function parseReady(value: unknown): ServerReady {
  const { url, pid, demo, staff } = fieldsOf(value)
  const { email, password } = fieldsOf(staff)
  return {
    url: String(url),
    pid: Number(pid),
    teamId: String(fieldsOf(demo)['team_id']),
    apiKey: String(fieldsOf(demo)['api_key']),
    staff: { email: String(email), password: String(password) },
  }
}
