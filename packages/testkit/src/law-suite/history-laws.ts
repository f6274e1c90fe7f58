import {
  type AccountRef,
  balanceFromEntrySums,
  type Entry,
  type EntrySum,
  type EntryType,
  type Grant,
} from '@scrip/rules'
import { all, forEveryAccount, forEveryMoment, forEveryRecord, judge, type LawTest } from './law-test.ts'

export const historyLaws: readonly LawTest[] = [
  {
    laws: ['L21'],
    what: 'the same key and request again is a replay with the same answer, and leaves no line',
    check: forEveryMoment(({ repeated }) => {
      for (const { first, again } of repeated) {
        if (first.status !== 'accepted' || first.result.type === 'payment') continue
        judge(again).toMatchObject({ status: 'replayed' })
        judge(again.status === 'replayed' ? again.result : null).toEqual(first.result)
      }
    }),
  },
  {
    laws: ['L22'],
    what: 'a payment is granted once in its team, however often its notice comes',
    check: all(
      forEveryRecord('L22'),
      forEveryMoment(({ repeated, accounts }) => {
        for (const { first, again } of repeated) {
          if (first.status !== 'accepted' || first.result.type !== 'payment') continue
          judge(again).toMatchObject({ status: 'accepted', result: { type: 'payment', isNew: false } })
        }
        const payments = accounts.flatMap(({ records }) => records.payments)
        const [ids, grantIds] = [new Set<string>(), new Set<string>()]
        for (const { id, teamId, grantId } of payments) {
          ids.add(`${teamId} ${id}`)
          grantIds.add(grantId)
        }
        judge([ids.size, grantIds.size]).toEqual([payments.length, payments.length])
      }),
    ),
  },
  {
    laws: ['L23'],
    what: 'what is written stays as it is: later lines come after it',
    check: ({ moments }) => {
      const known = new Map<string, readonly string[]>()
      const usageKnown = new Map<string, string>()
      for (const { accounts } of moments) {
        for (const { ref, records } of accounts) {
          const key = `${ref.teamId} ${ref.kind}`
          const entries = records.entries.map((entry) => JSON.stringify(entry))
          const before = known.get(key) ?? []
          const edited = before.findIndex((line, index) => line !== entries[index])
          judge(edited === -1 ? null : [entries[edited]]).toEqual(edited === -1 ? null : [before[edited]])
          known.set(key, entries)
          const usage = new Map(records.usageRecords.map((record) => [record.id, JSON.stringify(record)]))
          const changed = [...usageKnown].find(
            ([id, line]) => isOfAccount(line, ref) && usage.get(id) !== line,
          )
          judge(changed).toBeUndefined()
          for (const [id, line] of usage) usageKnown.set(id, line)
        }
      }
    },
  },
  {
    laws: ['L24'],
    what: 'sequences are dense and rising, and each line opens where the one before it closed',
    check: all(
      forEveryRecord('L24'),
      forEveryAccount(({ records }) => {
        judge(records.entries.map(({ sequence }) => sequence)).toEqual(
          records.entries.map((_, index) => index + 1),
        )
        const closings = [0, ...records.entries.map(({ balanceAfter }) => balanceAfter)]
        judge(records.entries.map(({ balanceBefore }) => balanceBefore)).toEqual(closings.slice(0, -1))
      }),
    ),
  },
  {
    laws: ['L25'],
    what: 'accounts and grants are what their entries fold to',
    check: all(
      forEveryRecord('L25'),
      forEveryAccount(({ records, view }) => {
        judge(balanceFromEntrySums(sumsOf(records.entries))).toEqual(records.account.balance)
        // What decisions load of a grant is the grant, and not an older image of it.
        const byId = new Map(records.grants.map((grant) => [grant.id, grant]))
        for (const grant of view.grants) judge(grant).toEqual(byId.get(grant.id))
        const hot = records.grants.filter(isHot)
        judge(new Set(view.grants.map(({ id }) => id))).toEqual(new Set(hot.map(({ id }) => id)))
      }),
    ),
  },
  {
    laws: ['L26'],
    what: 'the balance as of a past instant never changes, and is what the lines until then sum to',
    // No command books a line before the account's latest instant (L9), so there are no backdated corrections to except.
    check: forEveryMoment(({ past, accounts }) => {
      for (const { ref, at, first, last } of past) {
        judge(listOf(last)).toEqual(listOf(first))
        const account = accounts.find((each) => each.ref.teamId === ref.teamId && each.ref.kind === ref.kind)
        const until = (account?.records.entries ?? []).filter(({ effectiveAt }) => effectiveAt <= at)
        judge(balanceFromEntrySums(last)).toEqual(balanceFromEntrySums(sumsOf(until)))
      }
    }),
  },
]

function isOfAccount(line: string, { teamId, kind }: AccountRef): boolean {
  return line.includes(`"${teamId}"`) && line.includes(`"kind":"${kind}"`)
}

function isHot({ state }: Grant): boolean {
  return state === 'pending' || state === 'live'
}

function sumsOf(entries: readonly Entry[]): ReadonlyMap<EntryType, EntrySum> {
  const sums = new Map<EntryType, EntrySum>()
  for (const { type, amount, heldAmount } of entries) {
    const sum = sums.get(type) ?? { amount: 0, heldAmount: 0 }
    sums.set(type, { amount: sum.amount + amount, heldAmount: sum.heldAmount + heldAmount })
  }
  return sums
}

function listOf(sums: ReadonlyMap<EntryType, EntrySum>): readonly string[] {
  return Array.from(sums, ([type, { amount, heldAmount }]) => `${type} ${amount} ${heldAmount}`).toSorted()
}
