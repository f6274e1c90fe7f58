import { type UsageGroup, usageGroups, type UsageQuery, type UsageRow } from '@scrip/api/ports'
import { addDays, credits } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { parseInstant } from '../builders/test-clock.ts'
import type { TestTeam } from '../builders/test-team.ts'
import { usageQuery } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

/** All 64 combinations. */
const groupings: readonly (readonly UsageGroup[])[] = Array.from(
  { length: 2 ** usageGroups.length },
  (_, bits) => usageGroups.filter((_group, index) => (bits & (1 << index)) !== 0),
)

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Australia/Lord_Howe']

export function reportTests(world: WorldOf): void {
  describe('usage reports', () => {
    it.each(zones)('sum to consumption for every grouping in %s', async (timeZone) => {
      const { ledger } = world()
      await makeUsage(world)
      for (const groupBy of groupings) {
        const rows = await ledger.reportUsage(usageQuery(null, { groupBy, timeZone }))
        expect({
          groupBy,
          api: sums(rows.filter((row) => row.kind === 'api')),
          company: sums(rows.filter((row) => row.kind === 'company')),
          keys: new Set(rows.map(keyOf)).size,
          hasDays: rows.every((row) => (row.day !== null) === groupBy.includes('day')),
          rows,
        }).toEqual({
          groupBy,
          api: [4 + 6 + 0 + 2 + 3, 10, 5, 0],
          company: [2, 2, 2, 1],
          keys: rows.length,
          hasDays: true,
          rows: rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
        })
      }
    })

    it('cut days in the zone of the query', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [100] })
      clock.set(parseInstant('2026-03-08T04:59:59.999Z'))
      await team.charge(1)
      clock.set(parseInstant('2026-03-08T05:00:00Z'))
      await team.charge(2)
      clock.set(parseInstant('2026-03-09T03:59:59.999Z'))
      await team.charge(3)
      clock.set(parseInstant('2026-03-09T04:00:00Z'))
      await team.charge(4)

      const days = async (timeZone: string): Promise<readonly (readonly [string | null, number])[]> =>
        (await ledger.reportUsage(usageQuery(team.id, { groupBy: ['day'], timeZone }))).map((row) => [
          row.day,
          row.credits,
        ])
      // The day on which New York puts its clocks forward has 23 hours.
      expect(await days('America/New_York')).toEqual([
        ['2026-03-07', 1],
        ['2026-03-08', 5],
        ['2026-03-09', 4],
      ])
      expect(await days('UTC')).toEqual([
        ['2026-03-08', 3],
        ['2026-03-09', 7],
      ])
    })

    it('hold `from` and leave out `to`', async () => {
      const { ledger, clock } = world()
      const team = await world().team({ grants: [100] })
      await team.charge(1)
      clock.set(addDays(startAt, 1))
      await team.charge(2)
      const cost = async (query: Partial<UsageQuery>): Promise<number> =>
        (await ledger.reportUsage(usageQuery(team.id, query))).reduce((sum, row) => sum + row.credits, 0)
      expect(await cost({ from: startAt, to: addDays(startAt, 1) })).toBe(1)
      expect(await cost({ from: addDays(startAt, 1) })).toBe(2)
      expect(await cost({ to: startAt })).toBe(0)
    })

    it('show one team or all, one kind or both', async () => {
      const { ledger } = world()
      const [one, other] = await makeUsage(world)
      const teamIds = async (
        query: Partial<UsageQuery>,
        teamId: string | null,
      ): Promise<readonly (string | null)[]> =>
        (await ledger.reportUsage(usageQuery(teamId, { groupBy: ['team'], ...query }))).map(
          (row) => `${row.teamId} ${row.kind} ${row.credits}`,
        )
      expect(await teamIds({}, one.id)).toEqual([`${one.id} api 12`, `${one.id} company 2`])
      expect(await teamIds({ kind: 'api' }, null)).toEqual([`${one.id} api 12`, `${other.id} api 3`])
      expect(await teamIds({}, 'team_none')).toEqual([])
    })

    it('name operation, key and member of a row', async () => {
      const { ledger } = world()
      const [one] = await makeUsage(world)
      const rows = await ledger.reportUsage(
        usageQuery(one.id, { kind: 'api', groupBy: ['operation', 'api_key', 'member'] }),
      )
      expect(rows).toEqual(
        [
          row({ operation: 'searchCompanies', apiKeyId: 'key_1', credits: 6, records: 2, requests: 1 }),
          row({
            operation: 'searchJobs',
            apiKeyId: 'key_1',
            memberId: 'mem_a',
            credits: 4,
            records: 4,
            requests: 1,
          }),
          row({ operation: 'searchJobs', apiKeyId: 'key_1', credits: 0, records: 0, requests: 1 }),
          row({ operation: 'searchJobs', credits: 2, records: 2, requests: 1 }),
        ].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      )
    })
  })
}

/** Two teams over two days: 15 api and 2 company credits in 7 calls. */
async function makeUsage(world: WorldOf): Promise<readonly [TestTeam, TestTeam]> {
  const { clock } = world()
  const one = await world().team({ grants: [100], companyGrants: [100] })
  const other = await world().team({ grants: [100] })
  await one.charge(4, { memberId: 'mem_a' })
  clock.advance(20 * 3_600_000)
  await one.charge(2, { operation: 'searchCompanies', unitCost: credits(3) })
  await one.charge(0)
  await one.reveal(['c1'])
  clock.advance(20 * 3_600_000)
  await one.charge(2, { apiKeyId: null })
  await one.reveal(['c1', 'c2'])
  await other.charge(1, { operation: 'searchTechnologies', unitCost: credits(3), records: 2 })
  return [one, other]
}

function row(fields: Partial<UsageRow>): UsageRow {
  return {
    day: null,
    operation: null,
    memberId: null,
    apiKeyId: null,
    teamId: null,
    kind: 'api',
    credits: 0,
    refunded: 0,
    records: 0,
    requests: 0,
    windowHits: 0,
    ...fields,
  }
}

/** In the order of `usageGroups`; what has no value comes last. */
function keyOf({ day, operation, kind, memberId, apiKeyId, teamId }: UsageRow): string {
  return [day, operation, kind, memberId, apiKeyId, teamId].map((part) => part ?? '~').join(' ')
}

function sums(rows: readonly UsageRow[]): readonly number[] {
  const sum = (pick: (row: UsageRow) => number): number => rows.reduce((total, each) => total + pick(each), 0)
  return [
    sum((each) => each.credits),
    sum((each) => each.records),
    sum((each) => each.requests),
    sum((each) => each.windowHits),
  ]
}
