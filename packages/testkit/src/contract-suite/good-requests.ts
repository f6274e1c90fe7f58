import type { OperationId } from '@scrip/contract'
import { broadJobSearch, freshKey, goodGrant, goodRule, paymentId, reason } from './good-bodies.ts'
import type { RequestSketch } from './request-sketch.ts'
import type { World } from './world.ts'

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
  estimateCost: () => ({ body: { operation: 'searchJobs', units: 2 } }),
  getForecast: () => ({ query: 'days=40' }),
  createHold: () => ({ body: { kind: 'api', amount: 1, ttl_seconds: 60 } }),
  listHolds: () => ({ query: 'state=all&limit=2' }),
  getHold: ({ holdId }) => ({ path: { hold_id: holdId } }),
  captureHold: ({ holdId }) => ({ path: { hold_id: holdId }, body: { amount: 1 } }),
  releaseHold: ({ holdId }) => ({ path: { hold_id: holdId } }),
  listRequestsLegacy: () => ({ query: 'limit=2' }),
  countRequestsLegacy: () => ({ query: 'timezone=Europe/Madrid' }),
  signInStaff: ({ system }) => ({ body: { email: system.staff.email, password: system.staff.password } }),
  getStaffSession: () => ({}),
  signOutStaff: () => ({}),
  adminListPlans: () => ({}),
  adminListTeams: ({ rich }) => ({ query: `q=${rich.teamId}` }),
  adminCreateTeam: () => ({
    headers: { 'idempotency-key': freshKey() },
    body: { name: 'Another', plan_id: 'free', owner_email: 'owner@another.example' },
  }),
  adminGetTeam: ({ rich }) => ({ path: { team_id: rich.teamId } }),
  adminListKeys: ({ rich }) => ({ path: { team_id: rich.teamId } }),
  adminCreateKey: ({ rich }) => ({
    path: { team_id: rich.teamId },
    headers: { 'idempotency-key': freshKey() },
    body: { name: 'another' },
  }),
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
  adminVoidGrant: ({ rich, grantId }) => ({
    path: { team_id: rich.teamId, grant_id: grantId },
    query: 'preview=true',
    body: reason,
  }),
  adminChangeGrantExpiry: ({ rich, grantId }) => ({
    path: { team_id: rich.teamId, grant_id: grantId },
    query: 'preview=true',
    body: { expires_at: '2099-01-01T00:00:00Z', ...reason },
  }),
  adminRefundCharge: ({ rich, bigChargeId }) => ({
    path: { team_id: rich.teamId, charge_id: bigChargeId },
    query: 'preview=true',
    body: reason,
  }),
  adminAdjustCredits: ({ rich }) => ({
    path: { team_id: rich.teamId },
    query: 'preview=true',
    body: { kind: 'api', amount: 1, ...reason },
  }),
  adminClawBack: ({ rich }) => ({
    path: { team_id: rich.teamId },
    query: 'preview=true',
    body: { kind: 'company', payment_id: paymentId, ...reason },
  }),
  adminChangePlan: ({ rich }) => ({
    path: { team_id: rich.teamId },
    query: 'preview=true',
    body: { plan_id: 'api_5000', ...reason },
  }),
  adminListHolds: ({ rich }) => ({ path: { team_id: rich.teamId }, query: 'state=all&limit=2' }),
  adminListBudgets: ({ rich }) => ({ path: { team_id: rich.teamId } }),
  adminSetBudget: ({ rich }) => ({
    path: { team_id: rich.teamId },
    body: {
      scope: 'api_key',
      scope_id: rich.keyId,
      kind: 'company',
      window: 'month',
      limit: 1_000_000,
      ...reason,
    },
  }),
  adminRemoveBudget: ({ rich, budgetId }) => ({
    path: { team_id: rich.teamId, budget_id: budgetId },
    body: reason,
  }),
  adminListExpiring: () => ({ query: 'within_days=366&limit=2' }),
  adminVerifyLedger: ({ rich }) => ({ body: { team_id: rich.teamId } }),
  adminGetRolloverRule: ({ rich }) => ({ path: { team_id: rich.teamId, kind: 'api' } }),
  adminSetRolloverRule: ({ rich }) => ({
    path: { team_id: rich.teamId, kind: 'api' },
    query: 'preview=true',
    body: goodRule,
  }),
  adminPreviewRollover: ({ rich }) => ({ path: { team_id: rich.teamId }, query: 'kind=api' }),
  adminGetUsage: () => ({ query: 'group_by=team&group_by=day' }),
  adminListAudit: () => ({ query: 'limit=5' }),
  adminSearch: ({ rich }) => ({ query: `q=${rich.teamId}` }),
  adminListViews: () => ({}),
  adminCreateView: () => ({
    headers: { 'idempotency-key': freshKey() },
    body: { name: 'Newest audit', path: '/audit?action=grant.create' },
  }),
  // Removing a removed view changes nothing.
  adminDeleteView: ({ viewId }) => ({ path: { view_id: viewId } }),
  adminListExports: () => ({ query: 'limit=5' }),
  adminCreateExport: ({ rich }) => ({
    headers: { 'idempotency-key': freshKey() },
    body: { type: 'audit', team_id: rich.teamId },
  }),
  adminGetExport: ({ exportId }) => ({ path: { export_id: exportId } }),
  adminDownloadExport: ({ exportId }) => ({ path: { export_id: exportId } }),
  adminListEvents: () => ({}),
}
