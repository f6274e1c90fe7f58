import { addDays, instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { monthlyTerms, openAccountCommand } from '../builders/commands.ts'
import { buildAudit, buildKey, buildMember, buildNewTeam, buildTeam } from '../builders/people.ts'
import { collectPages } from './collect-pages.ts'
import { auditFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

export function teamTests(world: WorldOf): void {
  describe('teams', () => {
    it('are created with owner, accounts, first grants and audit record at once', async () => {
      const { teams, audit, ledger } = world()
      const team = buildTeam('team_1', startAt, {
        name: 'Ärzte & Söhne',
        domain: 'aerzte.example',
        status: 'suspended',
      })
      const owner = buildMember('mem_1', 'team_1', startAt, { name: 'Ada' })
      const record = buildAudit('aud_1', startAt, {
        action: 'team.create',
        teamId: 'team_1',
        after: { name: 'Ä' },
      })
      await teams.createTeam({
        team,
        owner,
        accounts: [
          openAccountCommand('team_1', 'api', startAt, { terms: monthlyTerms(200) }),
          openAccountCommand('team_1', 'company', startAt),
        ],
        audit: record,
      })
      expect(await teams.findTeam('team_1')).toEqual(team)
      expect(await teams.listMembers('team_1')).toEqual([owner])
      expect((await ledger.loadAccount({ teamId: 'team_1', kind: 'api' })).account?.balance.available).toBe(
        200,
      )
      expect((await ledger.loadAccount({ teamId: 'team_1', kind: 'company' })).account?.version).toBe(1)
      expect((await audit.listAudit(auditFilter(), everything)).items).toEqual([record])
    })

    it('are suspended and taken back, each with its audit record, and only once', async () => {
      const { teams, audit } = world()
      await teams.createTeam(
        buildNewTeam(buildTeam('team_1', startAt), [openAccountCommand('team_1', 'api', startAt)]),
      )
      const record = (id: string) => buildAudit(id, startAt, { teamId: 'team_1' })
      await teams.setStatus('team_1', 'suspended', record('aud_1'))
      expect((await teams.findTeam('team_1'))?.status).toBe('suspended')
      await teams.setStatus('team_1', 'suspended', record('aud_2'))
      await teams.setStatus('team_1', 'active', record('aud_3'))
      await teams.setStatus('team_nobody', 'suspended', record('aud_4'))
      expect((await teams.findTeam('team_1'))?.status).toBe('active')
      const { items } = await audit.listAudit(auditFilter({ teamId: 'team_1' }), everything)
      expect(items.map(({ id }) => id)).toEqual(['aud_3', 'aud_1'])
    })

    it('are not created twice, and a refused one leaves nothing', async () => {
      const { teams, audit, ledger } = world()
      const accounts = [openAccountCommand('team_1', 'api', startAt)]
      await teams.createTeam(buildNewTeam(buildTeam('team_1', startAt), accounts))
      const again = buildNewTeam(buildTeam('team_1', startAt, { name: 'Other' }), accounts, {
        owner: buildMember('mem_9', 'team_1', startAt),
        audit: buildAudit('aud_9', startAt),
      })
      await expect(teams.createTeam(again)).rejects.toThrow(Error)
      expect(await teams.listMembers('team_1')).toEqual([])
      expect((await audit.listAudit(auditFilter(), everything)).items).toEqual([])
      expect((await teams.findTeam('team_1'))?.name).toBe('Team team_1')

      const twice = [
        openAccountCommand('team_2', 'api', startAt),
        openAccountCommand('team_2', 'api', startAt),
      ]
      await expect(teams.createTeam(buildNewTeam(buildTeam('team_2', startAt), twice))).rejects.toThrow(Error)
      expect(await teams.findTeam('team_2')).toBeNull()
      expect((await ledger.loadAccount({ teamId: 'team_2', kind: 'api' })).account).toBeNull()
    })

    it('are found by name, domain, id, key prefix and e-mail: any case, anywhere', async () => {
      const { teams } = world()
      const add = async (id: string, name: string, domain: string | null, email: string): Promise<void> => {
        await teams.createTeam(
          buildNewTeam(buildTeam(id, startAt, { name, domain }), [], {
            owner: buildMember(`mem_${id}`, id, startAt, { email }),
          }),
        )
      }
      await add('team_a', 'Northwind Traders', 'north.example', 'Ada@Mail.example')
      await add('team_b', '100% Pure_Data', null, 'bob@pure.example')
      await add('team_c', 'C:\\Corp', 'corp.example', "o'neil@corp.example")
      await teams.addKey(buildKey('key_c', 'team_c', startAt, { prefix: 'Zx9Kq2Lm' }), 'hash_c', null)

      const search = async (query: string | null): Promise<readonly string[]> =>
        (await teams.searchTeams(query, everything)).items.map((team) => team.id)
      expect(await search(null)).toEqual(['team_c', 'team_b', 'team_a'])
      expect(await search('wind tra')).toEqual(['team_a'])
      expect(await search('NORTH.EX')).toEqual(['team_a'])
      expect(await search('TEAM_B')).toEqual(['team_b'])
      expect(await search('ada@mail')).toEqual(['team_a'])
      expect(await search('zx9k')).toEqual(['team_c'])
      expect(await search('%')).toEqual(['team_b'])
      expect(await search('e_d')).toEqual(['team_b'])
      expect(await search('C:\\c')).toEqual(['team_c'])
      expect(await search("'neil")).toEqual(['team_c'])
      expect(await search('nobody')).toEqual([])
    })

    it('page newest first while more are created', async () => {
      const { teams, clock } = world()
      let made = 0
      const add = async (): Promise<void> => {
        made += 1
        if (made % 3 === 0) clock.advance(1)
        await teams.createTeam(buildNewTeam(buildTeam(`team_${made + 100}`, clock.now()), []))
      }
      for (let index = 0; index < 7; index += 1) await add()
      const found = await collectPages((page) => teams.searchTeams(null, page), 2, add)
      expect(found.map((team) => team.id)).toEqual(
        [107, 106, 105, 104, 103, 102, 101].map((n) => `team_${n}`),
      )
    })

    it('are found many at a time, and unknown ones are left out', async () => {
      const { teams } = world()
      const [one, two] = [await world().team(), await world().team()]
      const found = await teams.findTeams([two.id, 'team_none', one.id])
      expect(found.map((team) => team.id).toSorted()).toEqual([one.id, two.id].toSorted())
      expect(await teams.findTeam('team_none')).toBeNull()
      expect(await teams.listMembers('team_none')).toEqual([])
    })
  })

  describe('keys', () => {
    it('are found by hash with their team, also revoked ones', async () => {
      const { teams } = world()
      const { id: teamId } = await world().team()
      const key = buildKey('key_9', teamId, startAt, { expiresAt: addDays(startAt, 5) })
      await teams.addKey(key, 'hash_9', null)
      const found = await teams.findKeyByHash('hash_9')
      expect(found?.key).toEqual(key)
      expect(found?.team).toEqual(await teams.findTeam(teamId))
      expect(await teams.findKeyByHash('hash_none')).toBeNull()

      const revokedAt = instant(startAt + 5)
      expect(await teams.revokeKey(teamId, 'key_9', revokedAt, null)).toBe(true)
      expect((await teams.findKeyByHash('hash_9'))?.key.revokedAt).toBe(revokedAt)
    })

    it('are listed oldest first, per team', async () => {
      const { teams } = world()
      const [one, other] = [await world().team(), await world().team()]
      await teams.addKey(buildKey('key_1', one.id, startAt), 'hash_1', null)
      await teams.addKey(buildKey('key_2', one.id, instant(startAt + 1)), 'hash_2', null)
      await teams.addKey(buildKey('key_3', other.id, startAt), 'hash_3', null)
      expect((await teams.listKeys(one.id)).map((key) => key.id)).toEqual(['key_1', 'key_2'])
    })

    it('keep the first instant when revoked twice, and are revoked by their own team only', async () => {
      const { teams, audit } = world()
      const [one, other] = [await world().team(), await world().team()]
      await teams.addKey(buildKey('key_1', one.id, startAt), 'hash_1', buildAudit('aud_1', startAt))
      expect(await teams.revokeKey(other.id, 'key_1', startAt, buildAudit('aud_2', startAt))).toBe(false)
      expect(await teams.revokeKey(one.id, 'key_none', startAt, null)).toBe(false)
      const first = instant(startAt + 1)
      expect(await teams.revokeKey(one.id, 'key_1', first, buildAudit('aud_3', first))).toBe(true)
      expect(await teams.revokeKey(one.id, 'key_1', instant(startAt + 2), buildAudit('aud_4', startAt))).toBe(
        true,
      )
      expect((await teams.listKeys(one.id))[0]?.revokedAt).toBe(first)
      const records = (await audit.listAudit(auditFilter(), everything)).items
      expect(records.map((record) => record.id)).toEqual(['aud_3', 'aud_1'])
    })

    it('are refused when their hash is taken', async () => {
      const { teams } = world()
      const { id } = await world().team()
      await teams.addKey(buildKey('key_1', id, startAt), 'hash_1', null)
      await expect(teams.addKey(buildKey('key_2', id, startAt), 'hash_1', null)).rejects.toThrow(Error)
      expect(await teams.listKeys(id)).toHaveLength(1)
    })
  })

  describe('the audit log', () => {
    it('filters by actor, team, action and time, and keeps every field', async () => {
      const { teams, audit } = world()
      const { id } = await world().team()
      const actor = { type: 'staff', id: 'staff_2', label: 'bob@scrip.example' } as const
      const one = buildAudit('aud_1', startAt, {
        teamId: id,
        ip: '2001:db8::1',
        before: { a: [1, null, 'x'] },
      })
      const two = buildAudit('aud_2', instant(startAt + 10), {
        teamId: id,
        actor,
        action: 'key.revoke',
        reason: { code: 'leak', note: 'posted', ticketUrl: null },
      })
      await teams.addKey(buildKey('key_1', id, startAt), 'hash_1', one)
      await teams.addKey(buildKey('key_2', id, startAt), 'hash_2', two)
      const list = async (overrides: Parameters<typeof auditFilter>[0]): Promise<unknown> =>
        (await audit.listAudit(auditFilter(overrides), everything)).items
      expect(await list({})).toEqual([two, one])
      expect(await list({ actorId: 'staff_2' })).toEqual([two])
      expect(await list({ action: 'key.create' })).toEqual([one])
      expect(await list({ teamId: id, to: instant(startAt + 10) })).toEqual([one])
      expect(await list({ from: instant(startAt + 10) })).toEqual([two])
      expect(await list({ teamId: 'team_none' })).toEqual([])
    })
  })
}
