import type { ServerCall } from './contender.ts'
import { type RunningServer, send } from './run-server.ts'

const callers = 8

/** Processor time of the server per call, in microseconds. @throws Error when a call is not answered with 200. */
export async function cpuPerCall(server: RunningServer, call: ServerCall, calls: number): Promise<number> {
  const before = await server.usage()
  await drive(server, call, calls)
  const after = await server.usage()
  return (after.cpuMicroseconds - before.cpuMicroseconds) / calls
}

export async function drive(server: RunningServer, call: ServerCall, calls: number): Promise<void> {
  let left = calls
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      const status = await send(server.port, call)
      if (status !== 200) throw new Error(`${call.method} ${call.path} was answered with ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
}
