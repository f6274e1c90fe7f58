import type { OperationId } from '@scrip/contract'
import type { RequestSketch } from './request-sketch.ts'
import { type World, broadJobSearch } from './world.ts'

let keys = 0

/** An idempotency key that no other test uses. */
export function freshKey(): string {
  keys += 1
  return `contract-suite-${keys}-${crypto.randomUUID()}`
}

export const goodGrant = {
  kind: 'api',
  amount: 10,
  source: 'promo',
  class: 'unpaid',
  reason_code: 'test',
  note: 'The contract suite gives some.',
}

export const goodRule = {
  rule: { mode: 'all', life: { basis: 'forever' } },
  reason_code: 'test',
  note: 'As it was.',
}

/**
 * For each operation a request that is well-formed and harmless to send: the base of every test, which then breaks one
 * thing. An operation without one does not compile.
 */
export const goodRequests: { readonly [Id in OperationId]: (world: World) => RequestSketch } = {
  searchJobs: () => ({ body: broadJobSearch }),
  searchCompanies: () => ({ body: { limit: 1 } }),
  searchTechnologies: ({ companyId }) => ({ body: { company_id: companyId } }),
  revealCompanies: ({ companyId }) => ({ body: { company_ids: [companyId] } }),
  listAccessWindows: () => ({ query: 'state=all&limit=5' }),
  getCompany: ({ companyId }) => ({ path: { company_id: companyId } }),
  listCompanyJobs: ({ companyId }) => ({ path: { company_id: companyId }, query: 'limit=1' }),
  listCompanyTechnologies: ({ companyId }) => ({ path: { company_id: companyId }, query: 'limit=1' }),
  getCreditBalanceLegacy: () => ({}),
  getCreditBalance: () => ({}),
  listGrants: () => ({ query: 'kind=api&state=all' }),
  listEntries: () => ({ query: 'kind=api&type=charge&type=grant&limit=2' }),
  listCharges: () => ({ query: 'kind=api&limit=2' }),
  getCharge: ({ chargeId }) => ({ path: { charge_id: chargeId } }),
  getUsage: () => ({ query: 'group_by=day&group_by=operation&timezone=Europe/Madrid' }),
  getCreditsConsumptionLegacy: () => ({ query: 'timezone=Europe/Madrid' }),
  getTeam: () => ({}),
  signInStaff: ({ system }) => ({ body: { email: system.staff.email, password: system.staff.password } }),
  getStaffSession: () => ({}),
  signOutStaff: () => ({}),
  adminListPlans: () => ({}),
  adminListTeams: ({ rich }) => ({ query: `q=${rich.teamId}` }),
  adminCreateTeam: () => ({
    body: { name: 'Another', plan_id: 'free', owner_email: 'owner@another.example' },
  }),
  adminGetTeam: ({ rich }) => ({ path: { team_id: rich.teamId } }),
  adminListKeys: ({ rich }) => ({ path: { team_id: rich.teamId } }),
  adminCreateKey: ({ rich }) => ({ path: { team_id: rich.teamId }, body: { name: 'another' } }),
  // Revoking a revoked key changes nothing.
  adminRevokeKey: ({ rich, revoked }) => ({ path: { team_id: rich.teamId, key_id: revoked.keyId } }),
  adminListGrants: ({ rich }) => ({ path: { team_id: rich.teamId }, query: 'state=all' }),
  adminCreateGrant: ({ rich }) => ({
    path: { team_id: rich.teamId },
    query: 'preview=true',
    body: goodGrant,
  }),
  adminListEntries: ({ rich }) => ({ path: { team_id: rich.teamId }, query: 'kind=api' }),
  adminGetCharge: ({ rich, chargeId }) => ({ path: { team_id: rich.teamId, charge_id: chargeId } }),
  adminGetRolloverRule: ({ rich }) => ({ path: { team_id: rich.teamId, kind: 'api' } }),
  adminSetRolloverRule: ({ rich }) => ({
    path: { team_id: rich.teamId, kind: 'api' },
    query: 'preview=true',
    body: goodRule,
  }),
  adminPreviewRollover: ({ rich }) => ({ path: { team_id: rich.teamId }, query: 'kind=api' }),
  adminGetUsage: () => ({ query: 'group_by=team&group_by=day' }),
  adminListAudit: () => ({ query: 'limit=5' }),
}
