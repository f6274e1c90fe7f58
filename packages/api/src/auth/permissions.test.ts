import { routes } from '@scrip/contract'
import { expect, test } from 'vitest'
import { staffRoles } from '../ports/staff.ts'
import { isPermitted, permissions } from './permissions.ts'

test('knows every permission that the contract asks for', () => {
  const asked = new Set(routes.flatMap(({ permission }) => (permission === null ? [] : [permission])))
  expect(asked.size).toBeGreaterThan(0)
  for (const permission of asked) expect(permissions).toContain(permission)
})

test('gives each role all that the one before it has', () => {
  const counts = staffRoles.map((role) => permissions.filter((it) => isPermitted(role, it)))
  for (const [index, bundle] of counts.entries()) {
    for (const permission of counts[index - 1] ?? []) expect(bundle).toContain(permission)
  }
})

test('lets a viewer write nothing, and only the owner everything', () => {
  expect(permissions.filter((it) => it.endsWith(':write') && isPermitted('viewer', it))).toEqual([])
  expect(permissions.every((it) => isPermitted('owner', it))).toBe(true)
  expect(isPermitted('owner', 'ledger:burn')).toBe(false)
})
