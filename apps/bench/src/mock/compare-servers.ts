import { type Contender, contenders, type ServerCall } from './contender.ts'
import { cpuPerCall, drive } from './drive-load.ts'
import { median } from './median.ts'
import { type RunningServer, runServer } from './run-server.ts'

type Name = Contender['name']

/** More credits than any measurement burns, from the staff, through the control API. */
const plenty: ServerCall = {
  method: 'POST',
  path: '/__mock/seed',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ commands: [{ type: 'grant', kind: 'api', amount: 10_000_000 }] }),
}

/** Processor time per call of each server, in microseconds: medians of interleaved rounds. */
export async function compareCpu(calls: number, rounds: number): Promise<Readonly<Record<Name, number>>> {
  const measured = await openAll()
  try {
    for (const { server, contender } of measured) await drive(server, contender.call, calls)
    for (let round = 0; round < rounds; round += 1) {
      for (const { server, contender, samples } of measured) {
        samples.push(await cpuPerCall(server, contender.call, calls))
      }
    }
    return byName(measured)
  } finally {
    for (const { server } of measured) await server.stop()
  }
}

interface Measured {
  readonly contender: Contender
  readonly server: RunningServer
  readonly samples: number[]
}

async function openAll(): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const contender of await contenders()) {
    const server = await runServer(contender, contender.call)
    if (contender.name === 'mock') await drive(server, plenty, 1)
    measured.push({ contender, server, samples: [] })
  }
  return measured
}

/** Milliseconds from the start of a process to its first answer. */
export async function compareStarts(rounds: number): Promise<Readonly<Record<Name, number>>> {
  const measured = (await contenders()).map((contender) => ({ contender, samples: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, samples } of measured) {
      const probe: ServerCall =
        contender.name === 'mock' || contender.name === 'prism'
          ? { ...contender.call, method: 'GET', path: '/v1/team', body: null }
          : contender.call
      const server = await runServer(contender, probe)
      samples.push(server.startMs)
      await server.stop()
    }
  }
  return byName(measured)
}

function byName(
  measured: readonly { readonly contender: Contender; readonly samples: readonly number[] }[],
): Readonly<Record<Name, number>> {
  const figures = { mock: 0, prism: 0, 'json-server': 0, 'bare node:http': 0, hono: 0 }
  for (const { contender, samples } of measured) figures[contender.name] = median(samples)
  return figures
}

export interface MemoryFigures {
  readonly idleMb: number
  readonly afterHalfMb: number
  readonly afterAllMb: number
}

/** The mock's memory before and after many priced calls, each of which leaves lines in the ledger and in the journal. */
export async function measureMemory(calls: number): Promise<MemoryFigures> {
  const [mock] = await contenders()
  if (mock === undefined) throw new Error('There is no mock to measure.')
  const server = await runServer(mock, mock.call)
  await drive(server, plenty, 1)
  const memoryMb = async (): Promise<number> => (await server.usage()).memoryBytes / 1_048_576
  try {
    const idleMb = await memoryMb()
    await drive(server, mock.call, calls / 2)
    const afterHalfMb = await memoryMb()
    await drive(server, mock.call, calls / 2)
    return { idleMb, afterHalfMb, afterAllMb: await memoryMb() }
  } finally {
    await server.stop()
  }
}
