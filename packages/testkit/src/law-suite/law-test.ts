import { expect } from 'vitest'
import type { AccountMoment, Answered, History, Moment } from './history.ts'

/** A property of every random history, and the laws of the rulebook that it is. */
export interface LawTest {
  readonly laws: readonly string[]
  readonly what: string
  /** @throws AssertionError when the history breaks the law. */
  check(history: History): void
}

/** Laws are written outside of a test's block; the suite judges them within one. */
export const judge = expect

export function nameOf({ laws, what }: LawTest): string {
  return `${laws.join(', ')}: ${what}`
}

export function forEveryMoment(check: (moment: Moment) => void): LawTest['check'] {
  return ({ moments }) => {
    for (const moment of moments) check(moment)
  }
}

export function forEveryAccount(check: (account: AccountMoment, moment: Moment) => void): LawTest['check'] {
  return forEveryMoment((moment) => {
    for (const account of moment.accounts) check(account, moment)
  })
}

/** What only grows need not be judged before the end. */
export function forEveryAccountAtEnd(check: (account: AccountMoment) => void): LawTest['check'] {
  return ({ moments }) => {
    for (const account of moments.at(-1)?.accounts ?? []) check(account)
  }
}

export function forEveryAnswer(check: (answered: Answered, moment: Moment) => void): LawTest['check'] {
  return forEveryMoment((moment) => {
    for (const answered of moment.answered) check(answered, moment)
  })
}

/** What the rulebook's own check of the records says of one law, after every step. */
export function forEveryRecord(law: string): LawTest['check'] {
  return forEveryAccount(({ violations }) => {
    judge(violations.filter((violation) => violation.law === law)).toEqual([])
  })
}

export function all(...checks: readonly LawTest['check'][]): LawTest['check'] {
  return (history) => {
    for (const check of checks) check(history)
  }
}

export function sumOf<Item>(items: Iterable<Item>, amountOf: (item: Item) => number): number {
  let sum = 0
  for (const item of items) sum += amountOf(item)
  return sum
}
