import type { Credits } from '@scrip/rules'
import type { LedgerFindings } from './check-ledger.ts'
import type { MemoryReport } from './judge-memory.ts'
import type { Answers } from './search-load.ts'

export interface SoakResult {
  readonly seconds: number
  readonly answers: Answers
  readonly memory: MemoryReport
  /** What the team's balance has lost meanwhile. */
  readonly charged: Credits
  readonly ledger: LedgerFindings
}

const violationsShown = 10
/** Under a full load the heap of a sound server has found its size by then. */
const settlingSeconds = 300
const tooShort = '         so short a run is warm-up for the most part: one of ten minutes tells more'

/** Flat memory, every law kept, and every credit taken was answered for. */
export function isSound(result: SoakResult): boolean {
  return result.memory.verdict === 'flat' && result.ledger.violations === 0 && isAnsweredFor(result)
}

/** A call whose answer was lost may have been charged; one that was answered is charged exactly what its answer says. */
export function isAnsweredFor({ charged, answers }: SoakResult): boolean {
  return charged === answers.cost || (answers.errors.size > 0 && charged > answers.cost)
}

export function describeSoak(result: SoakResult): readonly string[] {
  const { answers, ledger, charged, seconds } = result
  const total = sumOf(answers.byStatus)
  return [
    `answers  ${total} in ${seconds.toFixed(1)} s, ${(total / seconds).toFixed(0)} a second; by status ${listOf(answers.byStatus)}`,
    `errors   ${answers.errors.size === 0 ? 'none' : `${sumOf(answers.errors)}; ${listOf(answers.errors)}`}`,
    `memory   ${describeMemory(result.memory)}`,
    ...(result.memory.verdict === 'grows' && seconds < settlingSeconds ? [tooShort] : []),
    `credits  ${charged} charged, ${answers.cost} answered: ${isAnsweredFor(result) ? 'as it should be' : 'NOT THE SAME'}`,
    `ledger   ${ledger.violations === 0 ? 'every law holds' : `${ledger.violations} BROKEN`} in ${ledger.accounts} accounts, ${ledger.entries} entries`,
    ...ledger.shown.slice(0, violationsShown).map((violation) => `         ${violation}`),
  ]
}

/** For programs: one object of plain values. */
export function toFigures(result: SoakResult): Readonly<Record<string, unknown>> {
  const { answers, memory, ledger, charged, seconds } = result
  return {
    answers: Object.fromEntries(answers.byStatus),
    errors: Object.fromEntries(answers.errors),
    answers_a_second: Math.round(sumOf(answers.byStatus) / seconds),
    first_half_max_mib: rounded(memory.firstHalfMax),
    second_half_max_mib: rounded(memory.secondHalfMax),
    mib_an_hour: Math.round(memory.mebibytesAnHour),
    memory: memory.verdict,
    credits_charged: charged,
    credits_answered: answers.cost,
    violations: ledger.violations,
  }
}

function describeMemory({ verdict, firstHalfMax, secondHalfMax, mebibytesAnHour }: MemoryReport): string {
  if (verdict === null) return 'too few samples for a verdict: a longer run has more'
  return (
    `${verdict}: highest ${rounded(firstHalfMax)} MiB in the first half after the warm-up, ` +
    `${rounded(secondHalfMax)} MiB in the second; ${mebibytesAnHour.toFixed(0)} MiB an hour`
  )
}

function rounded(mebibytes: number | null): number | null {
  return mebibytes === null ? null : Math.round(mebibytes)
}

function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function listOf(counts: ReadonlyMap<string | number, number>): string {
  return [...counts].map(([key, count]) => `${key}: ${count}`).join(', ')
}
