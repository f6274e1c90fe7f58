import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface ReadyProcess<Ready> {
  readonly ready: Ready
  readonly child: ChildProcess
  /** Asks it to stop and waits until it has; answers the exit code, null when a signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export interface ReadyProcessOptions<Ready> {
  readonly command: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly workingDirectory?: string
  /** Unknown → what the process says when it is ready; throws when the line is something else. */
  readonly parseReady: (value: unknown) => Ready
}

/**
 * Starts a command that prints one line of JSON when it is ready, and waits for that line.
 *
 * @throws Error with what the command wrote when it ends before it is ready.
 */
export async function startReadyProcess<Ready>(
  options: ReadyProcessOptions<Ready>,
): Promise<ReadyProcess<Ready>> {
  const child = spawn(options.command, options.args, {
    cwd: options.workingDirectory,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let written = ''
  child.stderr.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-20_000)
  })
  const line = await Promise.race([
    firstLine(child),
    exited.then(([code]) => {
      throw new Error(`${options.command} ended with ${String(code)} before it was ready:\n${written}`)
    }),
  ])
  return {
    ready: options.parseReady(JSON.parse(line)),
    child,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await exited
      return child.exitCode
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the process has no standard output')
  const lines = createInterface({ input: child.stdout })
  const [line]: unknown[] = await once(lines, 'line')
  // What comes later is read away, or a full pipe would stop the process.
  lines.on('line', () => undefined)
  return String(line)
}
