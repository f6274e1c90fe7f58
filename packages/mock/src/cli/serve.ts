import { createMock } from '../create-mock.ts'
import type { Mock } from '../mock.ts'
import { listen } from '../node/listen.ts'
import type { ServeCommand } from './parse-command-line.ts'
import { type Ready, toReadyJson, toReadyText } from './ready.ts'
import { UsageError } from './usage-error.ts'

/** Serves the mock, says so on standard output, and ends on SIGTERM or SIGINT. */
export async function serve({ port, host, isJson, mock: options }: ServeCommand): Promise<void> {
  const mock = open(options)
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  const { teamId, apiKey } = await mock.seed([])
  const listener = await listen(mock, { port, host })
  const ready: Ready = { url: listener.url, teamId, apiKey, staffToken: mock.staff('owner').token }
  process.stdout.write(isJson ? toReadyJson(ready) : toReadyText(ready))
  await stopped
  await listener.close()
}

function open(options: ServeCommand['mock']): Mock {
  try {
    return createMock(options)
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error
  }
}
