import type { Change } from '@scrip/api/ports'
import { describe, expect, it } from 'vitest'
import { buildAudit, buildKey } from '../builders/people.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function changeFeedTests(world: WorldOf): void {
  /** What is told late is told in the end. */
  const collect = async (from: string, wanted: number): Promise<readonly Change[]> => {
    const found: Change[] = []
    let position = from
    for (let looks = 0; looks < 100 && found.length < wanted; looks += 1) {
      const news = await world().changes.changesAfter(position)
      if (news === null) throw new Error('the position is not known')
      found.push(...news.changes)
      position = news.position
    }
    return found
  }

  describe('the feed of changes', () => {
    it('tells of credits that moved and of acts, after the position', async () => {
      const { changes, teams, team } = world()
      const { id, grant, charge } = await team()
      await grant(5)
      const before = await changes.head()
      expect((await changes.changesAfter(before))?.changes).toEqual([])
      await charge(2)
      await teams.addKey(
        buildKey('key_1', id, startAt),
        'hash_1',
        buildAudit('aud_k', startAt, { action: 'key.create', target: 'key_1', teamId: id }),
      )
      const found = await collect(before, 2)
      expect(found).toContainEqual({ type: 'team_money', teamId: id, kind: 'api' })
      expect(found).toContainEqual({ type: 'audit', teamId: id, action: 'key.create', target: 'key_1' })
      expect((await changes.changesAfter(await changes.head()))?.changes).toEqual([])
    })

    it('does not know what followed a position that it never gave', async () => {
      const { changes } = world()
      const never = '9007199254740990.9007199254740990.9007199254740990'
      expect(await changes.changesAfter(never)).toBeNull()
    })
  })
}
