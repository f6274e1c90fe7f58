// The SDK beside its peers, in one run: size, overhead over a network that takes no time, cost of its types, heap that
// stays, and what it adds to a call over HTTP to the real server.
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { buildLargerSdk } from './sdk/build-larger-sdk.ts'
import { measureGzipBytes, writeBundle } from './sdk/bundle.ts'
import { type ClientName, clientNames } from './sdk/fixtures.ts'
import { measureHttp } from './sdk/measure-http.ts'
import { measureHeapBytes, measureOverhead, type Overhead } from './sdk/measure-overhead.ts'
import { measureInstantiations } from './sdk/measure-types.ts'
import { createWorkspace, type Workspace } from './sdk/workspace.ts'

const values = readCommandLine({
  name: 'pnpm bench sdk',
  summary:
    'The SDK beside its peers, in one run: size, overhead, cost of its types, memory, and time over HTTP.',
  options: {
    json: toggle('a line of JSON at the end'),
    rounds: wholeNumber('rounds of each', 21),
    calls: wholeNumber('calls in a round', 300),
    'heap-calls': wholeNumber('calls after which the heap is read', 100_000),
    'http-calls': wholeNumber('calls to the real server; 0 leaves it out', 400, 0),
  },
})
/** Whose heap is measured: what the SDK stands on, and what everything stands on. */
const heapNames: ReadonlySet<ClientName> = new Set(['scrip', 'raw', 'ky'])
/** A contract several times as large as today's. */
const manyOperations = 300
const subpaths = ['admin', 'webhooks', 'query']

interface Row {
  readonly gzip_bytes: number
  readonly overhead_vs_fetch: number
  readonly overhead_vs_ky: number
  readonly us_per_call: number
  readonly instantiations: number
  readonly heap_bytes_per_call: number | null
}

const workspace = await createWorkspace()
try {
  console.log(
    `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, load average ${loadavg().join(' ')}`,
  )
  const core = await measureCore(workspace)
  const rows = await measureRows(workspace, core.core_gzip_bytes)
  printRows(rows)
  const own = rows.scrip
  console.log(
    `\nscrip: ${core.core_gzip_bytes} B with four operations as its peers, ${core.own_gzip_bytes} B more than ky alone; with all of its operations ${core.shipped_gzip_bytes} B. Loaded later, by first use: ${core.core_gzip_bytes_later} B, with all ${core.shipped_gzip_bytes_later} B.`,
  )
  console.log(`subpaths add ${subpaths.map((name) => `${name} ${core.subpaths[name] ?? 0} B`).join(', ')}`)
  await buildLargerSdk(manyOperations, join(workspace.folder, 'scrip-larger'))
  const larger = await measureInstantiations(workspace, 'scrip', 'scrip-larger')
  console.log(`instantiations ${own.instantiations}; with ${manyOperations} operations ${larger}`)
  const http = values['http-calls'] === 0 ? null : await measureHttp(values['http-calls'])
  if (http !== null) {
    console.log(
      `priced search over HTTP, p50: fetch ${http.fetchP50Ms.toFixed(2)} ms, ky ${http.kyP50Ms.toFixed(2)} ms, scrip ${http.sdkP50Ms.toFixed(2)} ms, ${(http.added * 100).toFixed(1)} % more than fetch; ky ${(http.addedByKy * 100).toFixed(1)} %`,
    )
  }
  const { scrip: _, ...peers } = rows
  const figures = {
    ...core,
    overhead_vs_ky: own.overhead_vs_ky,
    overhead_vs_fetch: own.overhead_vs_fetch,
    instantiations: own.instantiations,
    instantiations_300_operations: larger,
    heap_bytes_per_call: own.heap_bytes_per_call,
    http_p50_added: http?.added ?? null,
    http_p50_added_by_ky: http?.addedByKy ?? null,
  }
  if (values.json) console.log(JSON.stringify({ figures, peers }))
} finally {
  await workspace.remove()
}

async function measureCore({ folder }: Workspace) {
  const entry = join(folder, 'scrip.ts')
  const all = await measureGzipBytes(entry)
  const four = await measureGzipBytes(entry, { fourOperations: true })
  const ky = await measureGzipBytes(await writeKy(folder))
  const added: Record<string, number> = {}
  for (const name of subpaths) {
    const file = `with-${name}.ts`
    await writeFile(join(folder, file), `export * from './scrip.ts'\nexport * from '@scrip/sdk/${name}'\n`)
    added[name] = (await measureGzipBytes(join(folder, file))).first - all.first
  }
  return {
    core_gzip_bytes: four.first,
    // What a page gets more than with ky alone. gzip finds some of it in ky already.
    own_gzip_bytes: four.first - ky.first,
    core_gzip_bytes_later: four.whole - four.first,
    shipped_gzip_bytes: all.first,
    shipped_gzip_bytes_later: all.whole - all.first,
    subpaths: added,
  }
}

async function writeKy(folder: string): Promise<string> {
  const file = join(folder, 'ky-alone.ts')
  await writeFile(file, "import ky from 'ky'\nglobalThis.name = String(ky)\n")
  return file
}

async function measureRows(
  workspace: Workspace,
  ownBytes: number,
): Promise<Readonly<Record<ClientName, Row>>> {
  const { folder } = workspace
  for (const name of clientNames) await writeBundle(join(folder, `${name}.ts`), join(folder, `${name}.mjs`))
  console.error('overhead, in turns…')
  const overheads = await measureOverhead(workspace, values.rounds, values.calls)
  const rows: Partial<Record<ClientName, Row>> = {}
  for (const name of clientNames) {
    console.error(`${name}: size, types${heapNames.has(name) ? ', heap' : ''}…`)
    const heap = heapNames.has(name) ? await measureHeapBytes(workspace, name, values['heap-calls']) : null
    rows[name] = {
      gzip_bytes: name === 'scrip' ? ownBytes : (await measureGzipBytes(join(folder, `${name}.ts`))).first,
      ...toRatios(overheads.get(name)),
      instantiations: await measureInstantiations(workspace, name),
      heap_bytes_per_call: heap,
    }
  }
  return parseRows(rows)
}

function toRatios(
  overhead: Overhead | undefined,
): Pick<Row, 'overhead_vs_fetch' | 'overhead_vs_ky' | 'us_per_call'> {
  if (overhead === undefined) throw new Error('A client was not measured.')
  return {
    overhead_vs_fetch: round(overhead.over('raw')),
    overhead_vs_ky: round(overhead.over('ky')),
    us_per_call: round(overhead.usPerCall),
  }
}

function parseRows(rows: Partial<Record<ClientName, Row>>): Readonly<Record<ClientName, Row>> {
  if (clientNames.some((name) => rows[name] === undefined)) throw new Error('A client was not measured.')
  return rows as Readonly<Record<ClientName, Row>>
}

function printRows(rows: Readonly<Record<ClientName, Row>>): void {
  const header = ['client', 'gzip B', '× fetch', '× ky', 'µs a call', 'instantiations', 'heap B a call']
  const lines = clientNames.map((name) => {
    const row = rows[name]
    return [
      name,
      row.gzip_bytes,
      row.overhead_vs_fetch.toFixed(2),
      row.overhead_vs_ky.toFixed(2),
      row.us_per_call.toFixed(1),
      row.instantiations,
      row.heap_bytes_per_call?.toFixed(1) ?? '-',
    ].map(String)
  })
  for (const line of [header, ...lines]) {
    console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(14) : cell.padStart(15))).join(''))
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
