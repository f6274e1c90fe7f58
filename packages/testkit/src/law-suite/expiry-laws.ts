import { all, forEveryAnswer, forEveryMoment, forEveryRecord, judge, type LawTest } from './law-test.ts'
import { observeRecords } from '../differential/observe.ts'

export const expiryLaws: readonly LawTest[] = [
  {
    laws: ['L17'],
    what: 'an expiry is booked once, and takes effect exactly when the grant expires',
    check: forEveryRecord('L17'),
  },
  {
    laws: ['L18'],
    what: 'what is carried over and what is forfeited are what was unused, within the rule',
    check: forEveryRecord('L18'),
  },
  {
    laws: ['L19'],
    what: 'a boundary that is run twice equals once',
    check: forEveryMoment(({ dueTwice }) => {
      if (dueTwice === null) return
      judge(dueTwice.settledAgain).toBe(0)
      judge(observeRecords(dueTwice.after)).toEqual(observeRecords(dueTwice.before))
    }),
  },
  {
    laws: ['L20'],
    what: 'a change of plan gives what it says and takes nothing',
    check: all(
      forEveryAnswer(({ outcome }) => {
        if (outcome.status !== 'accepted' || outcome.result.type !== 'plan') return
        const { grant, before, after } = outcome.result
        const granted = grant?.amount ?? 0
        judge(after).toEqual({
          ...before,
          granted: before.granted + granted,
          available: before.available + granted,
        })
      }),
    ),
  },
]
