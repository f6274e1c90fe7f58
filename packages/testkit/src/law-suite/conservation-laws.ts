import { systemAccountOf } from '@scrip/rules'
import {
  all,
  forEveryAccount,
  forEveryAccountAtEnd,
  forEveryRecord,
  judge,
  type LawTest,
  sumOf,
} from './law-test.ts'

const buckets = ['available', 'held', 'used', 'expired', 'voided', 'rolled'] as const

export const conservationLaws: readonly LawTest[] = [
  {
    laws: ['L1'],
    what: 'the lines of a transaction sum to zero over all accounts, are of one account and stand together',
    check: all(
      forEveryRecord('L1'),
      forEveryAccountAtEnd(({ records }) => {
        for (const lines of Map.groupBy(records.entries, ({ transactionId }) => transactionId).values()) {
          const booked = new Map<string, number>([
            ['rollover', 0],
            ['held', 0],
          ])
          for (const { type, amount, heldAmount } of lines) {
            const system = systemAccountOf(type)
            booked.set('customer', (booked.get('customer') ?? 0) + amount + heldAmount)
            booked.set(system, (booked.get(system) ?? 0) - amount - heldAmount)
          }
          judge(sumOf(booked.values(), (amount) => amount)).toBe(0)
          // What is carried over comes in again, and what is held stays the customer's.
          judge([booked.get('rollover'), booked.get('held')]).toEqual([0, 0])
          const [first] = lines
          judge(lines.map(({ sequence }) => sequence)).toEqual(
            lines.map((_, index) => (first?.sequence ?? 0) + index),
          )
        }
      }),
      (history) => {
        const accounts = history.moments.at(-1)?.accounts ?? []
        const ids = accounts.map(({ records }) => [
          ...new Set(records.entries.map(({ transactionId }) => transactionId)),
        ])
        judge(new Set(ids.flat()).size).toBe(ids.flat().length)
      },
    ),
  },
  {
    laws: ['L2'],
    what: 'the buckets of a grant sum to its amount, and none is below zero',
    check: all(
      forEveryRecord('L2'),
      forEveryAccount(({ records }) => {
        for (const grant of records.grants) {
          judge(sumOf(buckets, (bucket) => grant[bucket])).toBe(grant.amount)
          judge(Math.min(...buckets.map((bucket) => grant[bucket]))).toBeGreaterThanOrEqual(0)
        }
      }),
    ),
  },
  {
    laws: ['L3'],
    what: 'the cached balance is the sum over the grants, for the reader of the account too',
    check: all(
      forEveryRecord('L3'),
      forEveryAccount(({ records, view }) => {
        const begun = records.grants.filter(({ state }) => state !== 'pending')
        const sums = buckets.map((bucket) => [bucket, sumOf(begun, (grant) => grant[bucket])])
        const granted = sumOf(begun, ({ amount }) => amount)
        judge(records.account.balance).toEqual({ granted, ...Object.fromEntries(sums) })
        judge(view.account).toEqual(records.account)
      }),
    ),
  },
  {
    laws: ['L4'],
    what: 'no line leaves a balance below zero, and no call that costs more than there is goes through',
    check: all(
      forEveryRecord('L4'),
      forEveryAccount(({ records, tries }) => {
        judge(Math.min(0, ...records.entries.map(({ balanceAfter }) => balanceAfter))).toBe(0)
        for (const { command, outcome } of tries) {
          if (command.type !== 'charge' || outcome.status !== 'accepted') continue
          if (outcome.result.type !== 'call') continue
          judge(outcome.result.cost).toBeLessThanOrEqual(outcome.result.remaining)
        }
      }),
    ),
  },
]
