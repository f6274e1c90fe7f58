import { execFile } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { promisify } from 'node:util'
import { choices, toggle, wholeNumber } from './command-line/option.ts'
import { readCommandLine } from './command-line/read-command-line.ts'
import { compareCpu, compareStarts, measureMemory } from './mock/compare-servers.ts'
import { agent } from './mock/run-server.ts'
import { runScript } from './mock/run-script.ts'

const values = readCommandLine({
  name: 'pnpm bench mock',
  summary: 'The mock beside Prism, json-server, msw, bare node:http and Hono, all in one interleaved run.',
  options: {
    json: toggle('a line of JSON at the end'),
    calls: wholeNumber('calls in a round', 2000),
    rounds: wholeNumber('rounds of each', 5),
    'memory-calls': wholeNumber('calls after which its memory is read', 1_000_000, 2),
    only: choices('what is measured', ['servers', 'starts', 'memory', 'calls', 'growth', 'advance']),
  },
})
const { calls, rounds, only: parts } = values
const ratios: Record<string, number> = {}
const figures: Record<string, number | boolean> = {}

// What is measured is what is published, and not its source.
await promisify(execFile)('pnpm', ['--filter', '@scrip/mock', 'build'])

if (parts.has('servers')) {
  const cpu = await compareCpu(calls, rounds)
  ratios['vs_prism'] = cpu.prism / cpu.mock
  ratios['vs_json_server'] = cpu['json-server'] / cpu.mock
  ratios['vs_bare_http'] = cpu['bare node:http'] / cpu.mock
  for (const [name, microseconds] of Object.entries(cpu)) figures[`cpu_us_${toName(name)}`] = microseconds
}
if (parts.has('starts')) {
  const starts = await compareStarts(rounds)
  ratios['start_vs_hono'] = starts.mock / starts.hono
  for (const [name, milliseconds] of Object.entries(starts))
    figures[`start_ms_${toName(name)}`] = milliseconds
}
if (parts.has('calls')) {
  const { injected_us: injected, patched_us: patched } = await runScript('in-process.ts', calls, rounds)
  ratios['vs_msw_patched'] = Number(patched) / Number(injected)
  figures['cpu_us_priced_call'] = Number(injected)
  figures['cpu_us_priced_call_msw'] = Number(patched)
}
if (parts.has('growth')) {
  const { empty_us: empty, full_us: full } = await runScript('growth.ts', 100_000, 10_000, calls, rounds)
  figures['cpu_us_charge_empty'] = Number(empty)
  figures['cpu_us_charge_100000_windows_10000_grants'] = Number(full)
  figures['growth'] = Number(full) / Number(empty)
}
if (parts.has('advance')) {
  const { advance_ms: milliseconds, fired, is_deterministic: same } = await runScript('advance.ts', 1000)
  figures['advance_400d_1000_teams_ms'] = Number(milliseconds)
  figures['advance_fired'] = Number(fired)
  figures['advance_is_deterministic'] = same === true
}
if (parts.has('memory')) {
  const memory = await measureMemory(values['memory-calls'])
  figures['memory_mb_idle'] = memory.idleMb
  figures[`memory_mb_after_${values['memory-calls'] / 2}_calls`] = memory.afterHalfMb
  figures[`memory_mb_after_${values['memory-calls']}_calls`] = memory.afterAllMb
}
agent.destroy()

console.log(
  `${new Date().toISOString()}  ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load average ${loadavg().join(' ')}`,
)
for (const [name, value] of [...Object.entries(ratios), ...Object.entries(figures)]) {
  console.log(`${name.padEnd(48)} ${typeof value === 'number' ? value.toFixed(value < 100 ? 2 : 0) : value}`)
}
if (values.json) console.log(JSON.stringify({ ratios, figures }))

function toName(name: string): string {
  return name.replaceAll(/[^a-z]+/g, '_')
}
