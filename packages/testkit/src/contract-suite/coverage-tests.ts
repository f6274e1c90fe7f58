import { type Route, routes } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import type { GetWorld, World } from './world.ts'

/** Faults of ours cannot be asked for from outside. */
const neverProvoked = new Set([500, 503])

/** At the end of the suite: every operation was visited, and gave every answer that can be provoked. */
export function coverageTests(getWorld: GetWorld): void {
  describe('was walked whole', () => {
    test('the contract has operations', () => expect(routes.length).toBeGreaterThan(30))

    test.each(routes)('$operationId', (route) => {
      const world = getWorld()
      const seen = world.visitor.seen(route.operationId)
      expect(seen.size).toBeGreaterThan(0)
      const missing = route.statuses.filter((status) => !seen.has(status) && !isExcused(route, status, world))
      expect(missing).toEqual([])
    })
  })
}

function isExcused(route: Route, status: number, { system }: World): boolean {
  if (neverProvoked.has(status)) return true
  const isPayment = route.operationId === 'adminClawBack' && system.recordPayment === undefined
  if (isPayment && [200, 409, 412, 428].includes(status)) return true
  // Whether an export is met while it is written is a matter of moments; the stores' suite meets it.
  if (route.operationId === 'adminDownloadExport' && status === 409) return true
  if (status !== 403) return false
  // No operation suspends a team yet, so only a plan's limit refuses a customer so.
  if (route.audience === 'customer')
    return !['searchJobs', 'searchCompanies', 'searchTechnologies'].includes(route.operationId)
  if (route.needsCsrfToken) return false
  // Every role may read all but the audit log.
  return route.permission !== 'audit:read' || system.viewerToken === undefined
}
