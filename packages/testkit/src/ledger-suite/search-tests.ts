import { describe, expect, it } from 'vitest'
import { buildKey, buildMember, buildNewTeam, buildTeam } from '../builders/people.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function searchTests(world: WorldOf): void {
  const find = async (query: string): Promise<readonly string[]> =>
    (await world().teams.findCandidates(query, 50)).map(
      ({ team, field, text }) => `${team.id} ${field} ${text}`,
    )

  describe('candidates of a search', () => {
    it('are all texts that hold the query, any case', async () => {
      const { teams } = world()
      await teams.createTeam(
        buildNewTeam(
          buildTeam('team_abc', startAt, { name: 'Northwind 100%', domain: 'north.example' }),
          [],
          {
            owner: buildMember('mem_1', 'team_abc', startAt, { email: 'Ada@north.example' }),
          },
        ),
      )
      await teams.createTeam(buildNewTeam(buildTeam('team_xyz', startAt, { name: 'Süd' }), []))
      await teams.addKey(
        buildKey('key_1', 'team_xyz', startAt, { prefix: 'scrip_live_nort1234' }),
        'hash_1',
        null,
      )
      expect((await find('NORT')).toSorted()).toEqual([
        'team_abc domain north.example',
        'team_abc member_email Ada@north.example',
        'team_abc name Northwind 100%',
        'team_xyz key_prefix scrip_live_nort1234',
      ])
      expect(await find('scrip_live_nort')).toEqual(['team_xyz key_prefix scrip_live_nort1234'])
      expect(await find('team_ab')).toEqual(['team_abc id team_abc'])
      expect(await find('eam_ab')).toEqual(['team_abc id team_abc'])
      expect(await find('0%')).toEqual(['team_abc name Northwind 100%'])
      expect(await find('süd')).toEqual(['team_xyz name Süd'])
      expect(await find('nobody')).toEqual([])
    })
  })
}
