import type { Load } from './drive.ts'
import type { LedgerResult, ScenarioResult } from './scenarios.ts'

export interface LedgerReport extends LedgerResult {
  readonly flushMs: number
  readonly machine: {
    readonly processors: number
    readonly model: string
    readonly load: readonly number[]
  }
}

export function printReport(report: LedgerReport): void {
  const { machine } = report
  console.log(`${new Date().toISOString()}  ${machine.processors} × ${machine.model}`)
  console.log(
    `load average ${machine.load.map((load) => load.toFixed(1)).join(' ')}, a flush takes ${report.flushMs.toFixed(3)} ms\n`,
  )
  for (const { scenario, loads, walBytes } of report.scenarios) {
    console.log(`${scenario.name}: ${scenario.teams} teams, ${scenario.callers} callers`)
    console.log(`  (a) batches      ${lineOf(loads.batches)}  ${walBytes.batches.toFixed(0)} B of log`)
    console.log(
      `  (b) transaction  ${lineOf(loads.transaction)}  ${walBytes.transaction.toFixed(0)} B of log`,
    )
    console.log(`  (c) statement    ${lineOf(loads.statement)}  ${walBytes.statement.toFixed(0)} B of log`)
    const [b, c] = [rate(loads.batches, loads.transaction), rate(loads.batches, loads.statement)]
    console.log(
      `  a/b ${b.toFixed(1)}×, a/c ${c.toFixed(2)}×, p50 a/c ${(loads.batches.p50Ms / loads.statement.p50Ms).toFixed(2)}×\n`,
    )
  }
  if (report.processes === null) return
  printProcesses('one hot team', report.processes.hot)
  printProcesses('1,000 teams, all by each', report.processes.spread)
  printProcesses('1,000 teams, each by one', report.processes.routed)
}

function printProcesses(what: string, rates: readonly number[]): void {
  const [one = 1] = rates
  const each = rates.map((rate, index) => `${index + 1}: ${rate.toFixed(0)}/s (${(rate / one).toFixed(2)}×)`)
  console.log(`processes on ${what}: ${each.join(', ')}`)
}

function lineOf(load: Load): string {
  const postgres = load.postgresCpuMicroseconds
  return [
    `${load.chargesPerSecond.toFixed(0).padStart(7)}/s`,
    `p50 ${load.p50Ms.toFixed(2).padStart(7)} ms`,
    `p99 ${load.p99Ms.toFixed(2).padStart(7)} ms`,
    `CPU node ${load.nodeCpuMicroseconds.toFixed(1)} µs`,
    `postgres ${postgres === null ? '–' : postgres.toFixed(1)} µs`,
  ].join('  ')
}

function rate(a: Load, b: Load): number {
  return a.chargesPerSecond / b.chargesPerSecond
}

/** One line of JSON; a ratio whose scenario did not run is null. */
export function toJsonLine(report: LedgerReport): string {
  const of = (name: string, ratio: (result: ScenarioResult) => number): number | null => {
    const found = report.scenarios.find(({ scenario }) => scenario.name === name)
    return found === undefined ? null : Number(ratio(found).toFixed(3))
  }
  return JSON.stringify({
    ratios: {
      hot_vs_transaction: of('hot-256', ({ loads }) => rate(loads.batches, loads.transaction)),
      hot_vs_statement: of('hot-256', ({ loads }) => rate(loads.batches, loads.statement)),
      spread_vs_transaction: of('spread-1024', ({ loads }) => rate(loads.batches, loads.transaction)),
      spread_vs_statement: of('spread-1024', ({ loads }) => rate(loads.batches, loads.statement)),
      idle_p50_vs_statement: of('hot-1', ({ loads }) => loads.batches.p50Ms / loads.statement.p50Ms),
      idle_p50_vs_transaction: of('hot-1', ({ loads }) => loads.batches.p50Ms / loads.transaction.p50Ms),
    },
    figures: report,
  })
}
