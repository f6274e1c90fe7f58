import { balanceAt, credits, liveGrantsAt, type Slice, takeSlices } from '@scrip/rules'
import type { Answered } from './history.ts'
import {
  all,
  forEveryAccount,
  forEveryAnswer,
  forEveryRecord,
  judge,
  type LawTest,
  sumOf,
} from './law-test.ts'

export const chargingLaws: readonly LawTest[] = [
  {
    laws: ['L5'],
    what: 'a call is paid in full by its slices, or refused; with enough credits only a budget refuses it',
    check: all(
      forEveryRecord('L5'),
      forEveryAnswer(expectPaidInFull),
      forEveryAccount(({ tries, view }, { now }) => {
        const { available } = balanceAt(view, now).balance
        for (const answered of tries) {
          expectPaidInFull(answered)
          const { command, outcome } = answered
          if (command.type !== 'charge') continue
          const got = outcome.status === 'refused' ? outcome.refusal.code : outcome.status
          const enough = command.units <= available
          judge(['budget_exceeded', enough ? 'accepted' : 'insufficient_credits']).toContain(got)
        }
      }),
    ),
  },
  {
    laws: ['L6'],
    what: 'each slice is out of the grant that burns first',
    check: all(
      forEveryRecord('L6'),
      forEveryAccount(({ tries, view }, { now }) => {
        // What is held of a grant keeps it alive, but cannot be charged.
        const live = liveGrantsAt(view, now).filter(({ available }) => available > 0)
        for (const slices of slicesOfCharges(tries)) {
          // The shortest prefix: all but the last slice use their grant up.
          const burnt = live.slice(0, slices.length)
          judge(slices.map(({ grantId }) => grantId)).toEqual(burnt.map(({ id }) => id))
          judge(slices.slice(0, -1).map(({ amount }) => amount)).toEqual(
            burnt.slice(0, -1).map(({ available }) => available),
          )
        }
      }),
    ),
  },
  {
    laws: ['L7'],
    what: 'slices are a function of the grants, the amount and the instant, in whatever order the grants come',
    check: forEveryAccount(({ tries, view }, { now }) => {
      const reversed = liveGrantsAt(view, now).toReversed()
      for (const slices of slicesOfCharges(tries)) {
        const amount = sumOf(slices, (slice) => slice.amount)
        const again = takeSlices(reversed, credits(amount), laterOf(now, view.account?.lastAt ?? now))
        judge(slices).toEqual(
          again?.map(({ grant, amount: taken }) => ({ grantId: grant.id, amount: taken })),
        )
      }
    }),
  },
  {
    laws: ['L8'],
    what: 'no slice is taken outside of the time in which its grant lives',
    check: forEveryRecord('L8'),
  },
  {
    laws: ['L9'],
    what: 'an account’s time never runs backwards, though the clock is set back',
    check: all(forEveryRecord('L9'), ({ moments }) => {
      const latest = new Map<string, number>()
      for (const { accounts } of moments) {
        for (const { ref, records } of accounts) {
          const key = `${ref.teamId} ${ref.kind}`
          judge(records.account.lastAt).toBeGreaterThanOrEqual(latest.get(key) ?? 0)
          latest.set(key, records.account.lastAt)
        }
      }
    }),
  },
]

function expectPaidInFull({ outcome }: Answered): void {
  if (outcome.status !== 'accepted' || outcome.result.type !== 'call') return
  const { cost, slices } = outcome.result
  judge(sumOf(slices, ({ amount }) => amount)).toBe(cost)
}

function slicesOfCharges(tries: readonly Answered[]): readonly (readonly Slice[])[] {
  return tries.flatMap(({ command, outcome }) =>
    command.type === 'charge' &&
    outcome.status === 'accepted' &&
    outcome.result.type === 'call' &&
    outcome.result.slices.length > 0
      ? [outcome.result.slices]
      : [],
  )
}

function laterOf<At extends number>(a: At, b: At): At {
  return a > b ? a : b
}
