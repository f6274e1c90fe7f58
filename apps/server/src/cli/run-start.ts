import { pino } from 'pino'
import type { Config } from '../config.ts'
import { startServer } from '../start.ts'
import { toReadyJson, toReadyText } from './ready-line.ts'

/** Starts the server, says so, and closes it on SIGTERM or SIGINT. */
export async function runStart(config: Config): Promise<number> {
  // Standard output belongs to the ready line; a person at a terminal sees warnings only.
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2))
  const say = config.isJson ? () => undefined : (line: string) => process.stderr.write(`${line}\n`)
  const stopEarly = new AbortController()
  const signals = ['SIGTERM', 'SIGINT'] as const
  const stopped = new Promise<void>((resolve) => {
    for (const signal of signals) {
      process.once(signal, () => {
        stopEarly.abort()
        resolve()
      })
    }
  })
  const server = await startServer({ config, log, say, stopEarly: stopEarly.signal })
  if (!stopEarly.signal.aborted) {
    process.stdout.write(config.isJson ? toReadyJson(server) : toReadyText(server))
  }
  await stopped
  await server.close()
  return 0
}
