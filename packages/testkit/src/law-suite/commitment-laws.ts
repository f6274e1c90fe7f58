import { balanceAt, type Hold } from '@scrip/rules'
import {
  all,
  forEveryAccount,
  forEveryAnswer,
  forEveryRecord,
  judge,
  type LawTest,
  sumOf,
} from './law-test.ts'
import type { Answered } from './history.ts'

export const commitmentLaws: readonly LawTest[] = [
  {
    laws: ['L10'],
    what: 'a hold ends once, and nothing of it changes after its end',
    check: all(forEveryRecord('L10'), ({ moments }) => {
      const ended = new Map<string, Hold>()
      for (const { accounts, answered } of moments) {
        for (const { command, outcome } of answered) {
          const isEnd = command.type === 'capture_hold' || command.type === 'release_hold'
          if (isEnd && ended.has(command.holdId)) judge(outcome.status).not.toBe('accepted')
        }
        for (const hold of accounts.flatMap(({ records }) => records.holds)) {
          if (hold.state === 'open') continue
          judge(hold).toEqual(ended.get(hold.id) ?? hold)
          ended.set(hold.id, hold)
        }
      }
    }),
  },
  {
    laws: ['L11'],
    what: 'a capture within what is held never fails',
    check: forEveryAccount(({ tries }) => {
      for (const { command, outcome } of tries) {
        if (command.type === 'capture_hold') judge(outcome).toMatchObject({ status: 'accepted' })
      }
    }),
  },
  {
    laws: ['L12'],
    what: 'what a hold gives back goes to its slices in reverse',
    check: forEveryRecord('L12'),
  },
  {
    laws: ['L13'],
    what: 'at its expiry a hold counts as available, for every reader and whether or not a job has run',
    check: all(
      forEveryRecord('L13'),
      forEveryAccount(({ records, view, holdEnd }, { now }) => {
        judge(balanceAt(view, now).balance.held).toBe(
          heldAt(records.holds, laterThan(now, records.account.lastAt)),
        )
        if (holdEnd === null) return
        const { hold, viewThen, openThen } = holdEnd
        const at = laterThan(hold.expiresAt, records.account.lastAt)
        judge(openThen.map(({ id }) => id)).not.toContain(hold.id)
        judge(balanceAt(viewThen, hold.expiresAt).balance.held).toBe(heldAt(records.holds, at))
      }),
    ),
  },
  {
    laws: ['L14'],
    what: 'what is refunded of a charge is never more than it cost',
    check: all(
      forEveryRecord('L14'),
      forEveryAccount(({ records }) => {
        const refunded = Map.groupBy(records.refunds, ({ chargeId }) => chargeId)
        for (const { chargeId, cost } of records.usageRecords) {
          const refunds = chargeId === null ? [] : (refunded.get(chargeId) ?? [])
          judge(sumOf(refunds, ({ amount }) => amount)).toBeLessThanOrEqual(cost)
        }
      }),
    ),
  },
  {
    laws: ['L15'],
    what: 'a void moves what is available, and neither what is used nor what is held',
    check: all(
      forEveryAnswer(expectVoidMovesAvailable),
      forEveryAccount(({ tries }) => tries.forEach(expectVoidMovesAvailable)),
    ),
  },
  {
    laws: ['L16'],
    what: 'claw-backs of a payment are never more than it granted',
    check: all(forEveryRecord('L16'), ({ moments }) => {
      const taken = new Map<string, number>()
      for (const { answered, accounts } of moments) {
        for (const { command, outcome } of answered) {
          if (command.type !== 'claw_back' || command.dryRun || outcome.status !== 'accepted') continue
          if (outcome.result.type !== 'claw_back') continue
          const key = `${command.teamId} ${command.paymentId}`
          taken.set(key, (taken.get(key) ?? 0) + outcome.result.taken)
        }
        for (const { id, teamId, amount, clawedBack } of accounts.flatMap(
          ({ records }) => records.payments,
        )) {
          judge(clawedBack).toBe(taken.get(`${teamId} ${id}`) ?? 0)
          judge(clawedBack).toBeLessThanOrEqual(amount)
        }
      }
    }),
  },
]

function heldAt(holds: readonly Hold[], at: number): number {
  return sumOf(
    holds.filter(({ state, expiresAt }) => state === 'open' && expiresAt > at),
    ({ held }) => held,
  )
}

function laterThan(a: number, b: number): number {
  return Math.max(a, b)
}

function expectVoidMovesAvailable({ command, outcome }: Answered): void {
  if (command.type !== 'void_grant' || outcome.status !== 'accepted' || outcome.result.type !== 'grant')
    return
  const { before, after, grant } = outcome.result
  const voided = after.voided - before.voided
  // One that was still ahead enters the balance and leaves it at once.
  const wasAhead = after.granted !== before.granted
  judge(after).toEqual({
    ...before,
    granted: before.granted + (wasAhead ? grant.amount : 0),
    available: before.available - (wasAhead ? 0 : voided),
    voided: before.voided + voided,
  })
  judge([grant.available, voided <= grant.voided]).toEqual([0, true])
}
