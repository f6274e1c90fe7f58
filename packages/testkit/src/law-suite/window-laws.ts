import { isWindowOpen } from '@scrip/rules'
import {
  all,
  forEveryAccount,
  forEveryAnswer,
  forEveryMoment,
  forEveryRecord,
  judge,
  type LawTest,
} from './law-test.ts'

export const windowLaws: readonly LawTest[] = [
  {
    laws: ['L27'],
    what: 'a team has at most one open window of a company, in the list too',
    check: all(
      forEveryRecord('L27'),
      forEveryMoment(({ openWindows }) => {
        const names = openWindows.map(({ teamId, companyId }) => `${teamId} ${companyId}`)
        judge(new Set(names).size).toBe(names.length)
      }),
    ),
  },
  {
    laws: ['L28'],
    what: 'a window is charged once: what was opened before is free and keeps its charge',
    check: all(forEveryRecord('L28'), ({ moments }) => {
      const chargeOf = new Map<string, string>()
      for (const { accounts } of moments) {
        for (const { id, chargeId } of accounts.flatMap(({ records }) => records.windows)) {
          judge(chargeId).toBe(chargeOf.get(id) ?? chargeId)
          chargeOf.set(id, chargeId)
        }
      }
    }),
  },
  {
    laws: ['L29'],
    what: 'a reveal charges the distinct companies without an open window',
    check: all(
      forEveryRecord('L29'),
      forEveryAnswer(({ command, outcome }) => {
        if (command.type !== 'reveal' || outcome.status !== 'accepted' || outcome.result.type !== 'call')
          return
        const { cost, windows, windowHits, companyIdsLeftOut, unitsAllowed } = outcome.result
        const charged = windows.filter((window) => window.charged).map(({ companyId }) => companyId)
        judge(new Set(charged).size).toBe(charged.length)
        judge(cost).toBe(charged.length * command.unitCost)
        judge(unitsAllowed).toBe(charged.length + windowHits)
        judge(unitsAllowed + companyIdsLeftOut.length).toBe(new Set(command.companyIds).size)
      }),
    ),
  },
  {
    laws: ['L30'],
    what: 'a reveal that is refunded whole has no open window',
    check: all(
      forEveryRecord('L30'),
      forEveryAccount(({ records }, { now }) => {
        const refunded = new Map<string, number>()
        for (const { chargeId, amount } of records.refunds) {
          refunded.set(chargeId, (refunded.get(chargeId) ?? 0) + amount)
        }
        const whole = new Set<string | null>()
        for (const { chargeId, cost } of records.usageRecords) {
          if (chargeId !== null && refunded.get(chargeId) === cost) whole.add(chargeId)
        }
        const at = now > records.account.lastAt ? now : records.account.lastAt
        const open = records.windows.filter((window) => isWindowOpen(window, at))
        judge(open.filter(({ chargeId }) => whole.has(chargeId))).toEqual([])
      }),
    ),
  },
]
