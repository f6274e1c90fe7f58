import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Contender, ServerCall } from './contender.ts'

export interface RunningServer {
  readonly port: number
  /** From the start of its process to its first answer. */
  readonly startMs: number
  usage(): Promise<Usage>
  stop(): Promise<void>
}

interface Usage {
  readonly cpuMicroseconds: number
  readonly memoryBytes: number
}

export const agent: Agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Starts a server and waits for its first answer, whatever that says. */
export async function runServer(contender: Contender, probe: ServerCall): Promise<RunningServer> {
  const port = await freePort()
  const begun = performance.now()
  const child = fork(contender.script, contender.args(port), {
    execArgv: ['--import', join(import.meta.dirname, 'report-cpu.mjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await firstAnswer(child, port, probe)
  const startMs = performance.now() - begun
  return {
    port,
    startMs,
    async usage() {
      child.send('usage')
      const [usage]: Usage[] = await once(child, 'message')
      if (usage === undefined) throw new Error(`${contender.name} does not tell its processor time.`)
      return usage
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}

async function firstAnswer(child: ChildProcess, port: number, probe: ServerCall): Promise<void> {
  for (let tries = 0; tries < 20_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`A server ended with ${child.exitCode} before it answered.`)
    const status = await send(port, probe).catch(() => null)
    if (status !== null) return
    await new Promise((resolve) => {
      setTimeout(resolve, 2)
    })
  }
  throw new Error('A server never answered.')
}

/** @returns the status, once the body has been read. */
export async function send(port: number, { method, path, headers, body }: ServerCall): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers, agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    call.on('error', reject)
    call.end(body ?? undefined)
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
