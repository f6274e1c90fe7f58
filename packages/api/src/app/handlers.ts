import type { OperationId } from '@scrip/contract'
import { adminAdjustCredits } from '../admin/adjust-credits.ts'
import {
  adminApprove,
  adminRejectApproval,
  adminWithdrawApproval,
} from '../admin/approvals/decide-approval.ts'
import { adminGetLimits } from '../admin/approvals/get-limits.ts'
import { adminGetApproval, adminListApprovals } from '../admin/approvals/read-approvals.ts'
import { adminRequestApproval } from '../admin/approvals/request-approval.ts'
import { adminCreateBulkGrant } from '../admin/bulk/create-bulk-grant.ts'
import {
  adminGetBulkGrant,
  adminListBulkGrantLines,
  adminListBulkGrants,
} from '../admin/bulk/read-bulk-grants.ts'
import { adminRequestBulkGrant } from '../admin/bulk/request-bulk-grant.ts'
import { adminClawBack } from '../admin/claw-back.ts'
import { adminChangePlan } from '../admin/change-plan.ts'
import { adminGetStatement } from '../admin/get-statement.ts'
import { adminListMembers } from '../admin/list-members.ts'
import { adminListExpiring } from '../admin/list-expiring.ts'
import { adminRefundCharge } from '../admin/refund-charge.ts'
import { adminListBudgets, adminRemoveBudget, adminSetBudget } from '../admin/budgets.ts'
import { adminChangeGrantExpiry, adminVoidGrant } from '../admin/change-grant.ts'
import { adminSuspendTeam, adminUnsuspendTeam } from '../admin/suspend-team.ts'
import { adminVerifyLedger } from '../admin/verify-ledger.ts'
import { adminListHolds, getHold, listHolds } from '../holds/read-holds.ts'
import { captureHold, createHold, releaseHold } from '../holds/write-holds.ts'
import { estimateCost } from '../outlook/estimate-cost.ts'
import { getForecast } from '../outlook/get-forecast.ts'
import { countRequestsLegacy } from '../requests/count-requests.ts'
import { listRequestsLegacy } from '../requests/list-requests.ts'
import { adminCreateGrant } from '../admin/create-grant.ts'
import { adminGetTeam } from '../admin/get-team.ts'
import { adminGetUsage } from '../admin/get-usage.ts'
import { adminCreateKey, adminListKeys, adminRevokeKey } from '../admin/keys.ts'
import { adminListAudit } from '../admin/list-audit.ts'
import { adminPreviewRollover } from '../admin/preview-rollover.ts'
import { requireTeam } from '../admin/require-team.ts'
import { adminGetRolloverRule, adminSetRolloverRule } from '../admin/rollover-rule.ts'
import { beginOidcSignIn, finishOidcSignIn } from '../admin/oidc-sign-in.ts'
import { ownSecurityHandlers } from '../admin/own-security.ts'
import {
  acceptStaffLink,
  finishStaffSignIn,
  getSignInMethods,
  getStaffSession,
  signInStaff,
  signOutStaff,
} from '../admin/session.ts'
import { staffUserHandlers } from '../admin/staff-users.ts'
import { adminCreateTeam, adminListPlans, adminListTeams } from '../admin/teams.ts'
import { listCompanyJobs, listCompanyTechnologies } from '../companies/company-records.ts'
import { adminListAccessWindows, listAccessWindows } from '../companies/list-access-windows.ts'
import { getCompany } from '../companies/open-company.ts'
import { revealCompanies } from '../companies/reveal-companies.ts'
import { adminGetCharge, getCharge, listCharges } from '../credits/charges.ts'
import { getCreditBalance, getCreditBalanceLegacy } from '../credits/get-balance.ts'
import { adminListEntries, listEntries } from '../credits/list-entries.ts'
import { adminListGrants, listGrants } from '../credits/list-grants.ts'
import { adminSearch } from '../admin/search.ts'
import { adminListEvents } from '../events/list-events.ts'
import {
  adminCreateExport,
  adminDownloadExport,
  adminGetExport,
  adminListExports,
} from '../exports/exports.ts'
import type { Answer } from '../http/answer.ts'
import type { CustomerCall, OpenCall, StaffCall } from '../http/call.ts'
import { searchCompanies } from '../search/search-companies.ts'
import { searchJobs } from '../search/search-jobs.ts'
import { searchTechnologies } from '../search/search-technologies.ts'
import { getTeam } from '../team/get-team.ts'
import { getCreditsConsumptionLegacy } from '../usage/get-consumption.ts'
import { getUsage } from '../usage/get-usage.ts'
import { adminCreateView, adminDeleteView, adminListViews } from '../views/views.ts'

/** What leads to a session is called by nobody yet, and the rest of the staff's operations by a session. */
export type OpenOperationId = Extract<
  OperationId,
  | 'signInStaff'
  | 'getSignInMethods'
  | 'finishStaffSignIn'
  | 'acceptStaffLink'
  | 'beginOidcSignIn'
  | 'finishOidcSignIn'
>
type SessionOperationId = keyof typeof ownSecurityHandlers | 'getStaffSession' | 'signOutStaff'
export type StaffOperationId = Extract<OperationId, `admin${string}` | SessionOperationId>
export type CustomerOperationId = Exclude<OperationId, StaffOperationId | OpenOperationId>

type CustomerHandlers = { readonly [Id in CustomerOperationId]: (call: CustomerCall<Id>) => Promise<Answer> }
type StaffHandlers = { readonly [Id in StaffOperationId]: (call: StaffCall<Id>) => Promise<Answer> }
type OpenHandlers = { readonly [Id in OpenOperationId]: (call: OpenCall<Id>) => Promise<Answer> }

/** An operation of the contract without a handler does not compile. */
export const customerHandlers: CustomerHandlers = {
  searchJobs,
  searchCompanies,
  searchTechnologies,
  revealCompanies,
  listAccessWindows,
  getCompany,
  listCompanyJobs,
  listCompanyTechnologies,
  getCreditBalanceLegacy,
  getCreditBalance,
  listGrants,
  listEntries,
  listCharges,
  getCharge,
  estimateCost,
  getForecast,
  createHold,
  listHolds,
  getHold,
  captureHold,
  releaseHold,
  getUsage,
  getCreditsConsumptionLegacy,
  listRequestsLegacy,
  countRequestsLegacy,
  getTeam,
}

export const staffHandlers: StaffHandlers = {
  getStaffSession,
  signOutStaff,
  ...ownSecurityHandlers,
  ...staffUserHandlers,
  adminListPlans,
  adminListTeams,
  adminCreateTeam,
  adminGetTeam,
  adminSuspendTeam,
  adminUnsuspendTeam,
  adminGetStatement,
  adminListMembers: ofTeam(adminListMembers),
  adminListAccessWindows: ofTeam(adminListAccessWindows),
  adminListKeys,
  adminCreateKey,
  adminRevokeKey,
  adminListGrants: ofTeam(adminListGrants),
  adminCreateGrant,
  adminListEntries: ofTeam(adminListEntries),
  adminGetCharge: ofTeam(adminGetCharge),
  adminVoidGrant,
  adminChangeGrantExpiry,
  adminRefundCharge,
  adminAdjustCredits,
  adminClawBack,
  adminChangePlan,
  adminListHolds: ofTeam(adminListHolds),
  adminListBudgets,
  adminSetBudget,
  adminRemoveBudget,
  adminListExpiring,
  adminVerifyLedger,
  adminGetRolloverRule,
  adminSetRolloverRule,
  adminPreviewRollover,
  adminGetUsage,
  adminListAudit,
  adminGetLimits,
  adminListApprovals,
  adminRequestApproval,
  adminGetApproval,
  adminApprove,
  adminRejectApproval,
  adminWithdrawApproval,
  adminListBulkGrants,
  adminCreateBulkGrant,
  adminGetBulkGrant,
  adminListBulkGrantLines,
  adminRequestBulkGrant,
  adminSearch,
  adminListViews,
  adminCreateView,
  adminDeleteView,
  adminListExports,
  adminCreateExport,
  adminGetExport,
  adminDownloadExport,
  adminListEvents,
}

export const openHandlers: OpenHandlers = {
  signInStaff,
  getSignInMethods,
  finishStaffSignIn,
  acceptStaffLink,
  beginOidcSignIn,
  finishOidcSignIn,
}

type TeamOperationId =
  | 'adminListGrants'
  | 'adminListEntries'
  | 'adminGetCharge'
  | 'adminListHolds'
  | 'adminListMembers'
  | 'adminListAccessWindows'

/** A list of a team that is not there is a 404, never an empty page. */
function ofTeam<Id extends TeamOperationId>(
  handler: (call: StaffCall<Id>) => Promise<Answer>,
): (call: StaffCall<Id>) => Promise<Answer> {
  return async (call) => {
    const found = await requireTeam(call.ports, call.request.path.team_id)
    return found.ok ? handler(call) : found.refused
  }
}
