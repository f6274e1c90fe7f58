import type { SavedView } from '@scrip/api/ports'
import { instant } from '@scrip/rules'
import { describe, expect, it } from 'vitest'
import { buildAudit } from '../builders/people.ts'
import { auditFilter, everything } from './filters.ts'
import { startAt, type WorldOf } from './suite-world.ts'

function buildView(id: string, overrides: Partial<SavedView> = {}): SavedView {
  return {
    id,
    staffId: 'staff_1',
    ownerName: 'Ada',
    name: `View ${id}`,
    path: '/audit?action=grant.create',
    isShared: false,
    createdAt: startAt,
    removedAt: null,
    ...overrides,
  }
}

export function savedViewTests(world: WorldOf): void {
  const add = async (view: SavedView): Promise<boolean> => {
    const audit = view.isShared ? buildAudit(`aud_${view.id}`, startAt, { action: 'view.share' }) : null
    const ref = { staffId: view.staffId, operation: 'adminCreateView', key: view.id }
    const creation = { ...ref, requestHash: 'hash', at: startAt, madeId: view.id, salt: null }
    return world().views.addView(view, audit, creation)
  }

  describe('saved views', () => {
    it('are the own ones and the shared ones, by name', async () => {
      const { views } = world()
      expect(await add(buildView('view_1', { name: 'beta' }))).toBe(true)
      expect(await add(buildView('view_1', { name: 'beta' }))).toBe(false)
      await add(buildView('view_2', { name: 'Alpha', staffId: 'staff_2', isShared: true }))
      await add(buildView('view_3', { name: 'Gamma', staffId: 'staff_2' }))
      const namesOf = async (staffId: string) => (await views.listViews(staffId)).map(({ name }) => name)
      expect(await namesOf('staff_1')).toEqual(['Alpha', 'beta'])
      expect(await namesOf('staff_2')).toEqual(['Alpha', 'Gamma'])
      expect(await views.countViews('staff_1')).toBe(1)
      expect(await views.findView('view_3')).toEqual(
        buildView('view_3', { name: 'Gamma', staffId: 'staff_2' }),
      )
    })

    it('are removed once, and the audit log says so once', async () => {
      const { views, audit } = world()
      await add(buildView('view_1', { isShared: true }))
      const removedAt = instant(startAt + 1)
      await views.removeView('view_1', removedAt, buildAudit('aud_r', startAt, { action: 'view.delete' }))
      await views.removeView('view_1', instant(startAt + 2), buildAudit('aud_s', startAt))
      await views.removeView('view_9', removedAt, null)
      expect(await views.listViews('staff_1')).toEqual([])
      expect(await views.countViews('staff_1')).toBe(0)
      expect((await views.findView('view_1'))?.removedAt).toBe(removedAt)
      const { items } = await audit.listAudit(auditFilter(), everything)
      expect(items.map(({ action }) => action)).toEqual(['view.delete', 'view.share'])
    })
  })
}
