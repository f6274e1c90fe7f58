// Generated from openapi/ by scripts/generate.ts. Do not edit.

import type { operations as FilledOperations } from './filled-types.ts'
import type { operations as SentOperations } from './types.ts'

type Nothing = { readonly [name: string]: never }

export type OperationId =
  | 'searchJobs'
  | 'searchCompanies'
  | 'searchTechnologies'
  | 'revealCompanies'
  | 'listAccessWindows'
  | 'getCreditBalanceLegacy'
  | 'getCreditBalance'
  | 'listGrants'
  | 'listEntries'
  | 'listCharges'
  | 'estimateCost'
  | 'getForecast'
  | 'createHold'
  | 'listHolds'
  | 'getUsage'
  | 'getCreditsConsumptionLegacy'
  | 'listRequestsLegacy'
  | 'countRequestsLegacy'
  | 'getTeam'
  | 'signInStaff'
  | 'getStaffSession'
  | 'signOutStaff'
  | 'getSignInMethods'
  | 'finishStaffSignIn'
  | 'acceptStaffLink'
  | 'beginOidcSignIn'
  | 'finishOidcSignIn'
  | 'stepUpStaff'
  | 'changeStaffPassword'
  | 'enrolStaffTotp'
  | 'removeStaffTotp'
  | 'confirmStaffTotp'
  | 'renewStaffRecoveryCodes'
  | 'listStaffSessions'
  | 'endOtherStaffSessions'
  | 'adminListStaff'
  | 'adminInviteStaff'
  | 'adminListStaffTokens'
  | 'adminIssueStaffToken'
  | 'adminListPlans'
  | 'adminListTeams'
  | 'adminCreateTeam'
  | 'adminListExpiring'
  | 'adminVerifyLedger'
  | 'adminGetUsage'
  | 'adminListAudit'
  | 'adminGetLimits'
  | 'adminListApprovals'
  | 'adminRequestApproval'
  | 'adminListBulkGrants'
  | 'adminCreateBulkGrant'
  | 'adminSearch'
  | 'adminListViews'
  | 'adminCreateView'
  | 'adminListExports'
  | 'adminCreateExport'
  | 'adminListEvents'
  | 'getCompany'
  | 'listCompanyJobs'
  | 'listCompanyTechnologies'
  | 'getCharge'
  | 'getHold'
  | 'captureHold'
  | 'releaseHold'
  | 'endStaffSession'
  | 'adminChangeStaffRole'
  | 'adminDisableStaff'
  | 'adminEnableStaff'
  | 'adminResetStaffSecondFactor'
  | 'adminIssueStaffLink'
  | 'adminRevokeStaffToken'
  | 'adminGetTeam'
  | 'adminSuspendTeam'
  | 'adminUnsuspendTeam'
  | 'adminGetStatement'
  | 'adminListMembers'
  | 'adminListAccessWindows'
  | 'adminListKeys'
  | 'adminCreateKey'
  | 'adminRevokeKey'
  | 'adminListGrants'
  | 'adminCreateGrant'
  | 'adminVoidGrant'
  | 'adminChangeGrantExpiry'
  | 'adminListEntries'
  | 'adminGetCharge'
  | 'adminRefundCharge'
  | 'adminAdjustCredits'
  | 'adminClawBack'
  | 'adminChangePlan'
  | 'adminListHolds'
  | 'adminListBudgets'
  | 'adminSetBudget'
  | 'adminRemoveBudget'
  | 'adminGetRolloverRule'
  | 'adminSetRolloverRule'
  | 'adminPreviewRollover'
  | 'adminGetApproval'
  | 'adminApprove'
  | 'adminRejectApproval'
  | 'adminWithdrawApproval'
  | 'adminGetBulkGrant'
  | 'adminListBulkGrantLines'
  | 'adminRequestBulkGrant'
  | 'adminDeleteView'
  | 'adminGetExport'
  | 'adminDownloadExport'

export interface OperationRequests {
  readonly searchJobs: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['searchJobs']['parameters']['header']>
    readonly body: NonNullable<SentOperations['searchJobs']['requestBody']>['content']['application/json']
  }
  readonly searchCompanies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['searchCompanies']['parameters']['header']>
    readonly body: NonNullable<SentOperations['searchCompanies']['requestBody']>['content']['application/json']
  }
  readonly searchTechnologies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['searchTechnologies']['parameters']['header']>
    readonly body: NonNullable<SentOperations['searchTechnologies']['requestBody']>['content']['application/json']
  }
  readonly revealCompanies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['revealCompanies']['parameters']['header']>
    readonly body: NonNullable<SentOperations['revealCompanies']['requestBody']>['content']['application/json']
  }
  readonly listAccessWindows: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listAccessWindows']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditBalanceLegacy: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditBalance: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['getCreditBalance']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listGrants: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listEntries: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listEntries']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCharges: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listCharges']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly estimateCost: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['estimateCost']['requestBody']>['content']['application/json']
  }
  readonly getForecast: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['getForecast']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly createHold: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['createHold']['parameters']['header']>
    readonly body: NonNullable<SentOperations['createHold']['requestBody']>['content']['application/json']
  }
  readonly listHolds: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listHolds']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getUsage: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['getUsage']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditsConsumptionLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['getCreditsConsumptionLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listRequestsLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['listRequestsLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly countRequestsLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['countRequestsLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getTeam: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly signInStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['signInStaff']['requestBody']>['content']['application/json']
  }
  readonly getStaffSession: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly signOutStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['signOutStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly getSignInMethods: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly finishStaffSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['finishStaffSignIn']['requestBody']>['content']['application/json']
  }
  readonly acceptStaffLink: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['acceptStaffLink']['requestBody']>['content']['application/json']
  }
  readonly beginOidcSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['beginOidcSignIn']['requestBody']>['content']['application/json']
  }
  readonly finishOidcSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<SentOperations['finishOidcSignIn']['requestBody']>['content']['application/json']
  }
  readonly stepUpStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['stepUpStaff']['parameters']['header']>
    readonly body: NonNullable<SentOperations['stepUpStaff']['requestBody']>['content']['application/json']
  }
  readonly changeStaffPassword: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['changeStaffPassword']['parameters']['header']>
    readonly body: NonNullable<SentOperations['changeStaffPassword']['requestBody']>['content']['application/json']
  }
  readonly enrolStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['enrolStaffTotp']['parameters']['header']>
    readonly body: NonNullable<SentOperations['enrolStaffTotp']['requestBody']>['content']['application/json']
  }
  readonly removeStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['removeStaffTotp']['parameters']['header']>
    readonly body: undefined
  }
  readonly confirmStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['confirmStaffTotp']['parameters']['header']>
    readonly body: NonNullable<SentOperations['confirmStaffTotp']['requestBody']>['content']['application/json']
  }
  readonly renewStaffRecoveryCodes: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['renewStaffRecoveryCodes']['parameters']['header']>
    readonly body: undefined
  }
  readonly listStaffSessions: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly endOtherStaffSessions: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['endOtherStaffSessions']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminListStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminInviteStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminInviteStaff']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminInviteStaff']['requestBody']>['content']['application/json']
  }
  readonly adminListStaffTokens: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminIssueStaffToken: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminIssueStaffToken']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminIssueStaffToken']['requestBody']>['content']['application/json']
  }
  readonly adminListPlans: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListTeams: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListTeams']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateTeam: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminCreateTeam']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateTeam']['requestBody']>['content']['application/json']
  }
  readonly adminListExpiring: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListExpiring']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminVerifyLedger: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminVerifyLedger']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminVerifyLedger']['requestBody']>['content']['application/json']
  }
  readonly adminGetUsage: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminGetUsage']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListAudit: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListAudit']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetLimits: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListApprovals: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListApprovals']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRequestApproval: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRequestApproval']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminRequestApproval']['requestBody']>['content']['application/json']
  }
  readonly adminListBulkGrants: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListBulkGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateBulkGrant: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminCreateBulkGrant']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateBulkGrant']['requestBody']>['content']['application/json']
  }
  readonly adminSearch: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminSearch']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListViews: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateView: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminCreateView']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateView']['requestBody']>['content']['application/json']
  }
  readonly adminListExports: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListExports']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateExport: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminCreateExport']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateExport']['requestBody']>['content']['application/json']
  }
  readonly adminListEvents: {
    readonly path: Nothing
    readonly query: NonNullable<SentOperations['adminListEvents']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminListEvents']['parameters']['header']>
    readonly body: undefined
  }
  readonly getCompany: {
    readonly path: NonNullable<SentOperations['getCompany']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCompanyJobs: {
    readonly path: NonNullable<SentOperations['listCompanyJobs']['parameters']['path']>
    readonly query: NonNullable<SentOperations['listCompanyJobs']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCompanyTechnologies: {
    readonly path: NonNullable<SentOperations['listCompanyTechnologies']['parameters']['path']>
    readonly query: NonNullable<SentOperations['listCompanyTechnologies']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCharge: {
    readonly path: NonNullable<SentOperations['getCharge']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getHold: {
    readonly path: NonNullable<SentOperations['getHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly captureHold: {
    readonly path: NonNullable<SentOperations['captureHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['captureHold']['parameters']['header']>
    readonly body: NonNullable<SentOperations['captureHold']['requestBody']>['content']['application/json']
  }
  readonly releaseHold: {
    readonly path: NonNullable<SentOperations['releaseHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['releaseHold']['parameters']['header']>
    readonly body: undefined
  }
  readonly endStaffSession: {
    readonly path: NonNullable<SentOperations['endStaffSession']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['endStaffSession']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminChangeStaffRole: {
    readonly path: NonNullable<SentOperations['adminChangeStaffRole']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminChangeStaffRole']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminChangeStaffRole']['requestBody']>['content']['application/json']
  }
  readonly adminDisableStaff: {
    readonly path: NonNullable<SentOperations['adminDisableStaff']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminDisableStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminEnableStaff: {
    readonly path: NonNullable<SentOperations['adminEnableStaff']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminEnableStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminResetStaffSecondFactor: {
    readonly path: NonNullable<SentOperations['adminResetStaffSecondFactor']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminResetStaffSecondFactor']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminIssueStaffLink: {
    readonly path: NonNullable<SentOperations['adminIssueStaffLink']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminIssueStaffLink']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminRevokeStaffToken: {
    readonly path: NonNullable<SentOperations['adminRevokeStaffToken']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRevokeStaffToken']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminGetTeam: {
    readonly path: NonNullable<SentOperations['adminGetTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSuspendTeam: {
    readonly path: NonNullable<SentOperations['adminSuspendTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminSuspendTeam']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminSuspendTeam']['requestBody']>['content']['application/json']
  }
  readonly adminUnsuspendTeam: {
    readonly path: NonNullable<SentOperations['adminUnsuspendTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminUnsuspendTeam']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminUnsuspendTeam']['requestBody']>['content']['application/json']
  }
  readonly adminGetStatement: {
    readonly path: NonNullable<SentOperations['adminGetStatement']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminGetStatement']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListMembers: {
    readonly path: NonNullable<SentOperations['adminListMembers']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListAccessWindows: {
    readonly path: NonNullable<SentOperations['adminListAccessWindows']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListAccessWindows']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListKeys: {
    readonly path: NonNullable<SentOperations['adminListKeys']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateKey: {
    readonly path: NonNullable<SentOperations['adminCreateKey']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminCreateKey']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateKey']['requestBody']>['content']['application/json']
  }
  readonly adminRevokeKey: {
    readonly path: NonNullable<SentOperations['adminRevokeKey']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRevokeKey']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminListGrants: {
    readonly path: NonNullable<SentOperations['adminListGrants']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateGrant: {
    readonly path: NonNullable<SentOperations['adminCreateGrant']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminCreateGrant']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminCreateGrant']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminCreateGrant']['requestBody']>['content']['application/json']
  }
  readonly adminVoidGrant: {
    readonly path: NonNullable<SentOperations['adminVoidGrant']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminVoidGrant']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminVoidGrant']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminVoidGrant']['requestBody']>['content']['application/json']
  }
  readonly adminChangeGrantExpiry: {
    readonly path: NonNullable<SentOperations['adminChangeGrantExpiry']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminChangeGrantExpiry']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminChangeGrantExpiry']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminChangeGrantExpiry']['requestBody']>['content']['application/json']
  }
  readonly adminListEntries: {
    readonly path: NonNullable<SentOperations['adminListEntries']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListEntries']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetCharge: {
    readonly path: NonNullable<SentOperations['adminGetCharge']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRefundCharge: {
    readonly path: NonNullable<SentOperations['adminRefundCharge']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminRefundCharge']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminRefundCharge']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminRefundCharge']['requestBody']>['content']['application/json']
  }
  readonly adminAdjustCredits: {
    readonly path: NonNullable<SentOperations['adminAdjustCredits']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminAdjustCredits']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminAdjustCredits']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminAdjustCredits']['requestBody']>['content']['application/json']
  }
  readonly adminClawBack: {
    readonly path: NonNullable<SentOperations['adminClawBack']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminClawBack']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminClawBack']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminClawBack']['requestBody']>['content']['application/json']
  }
  readonly adminChangePlan: {
    readonly path: NonNullable<SentOperations['adminChangePlan']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminChangePlan']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminChangePlan']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminChangePlan']['requestBody']>['content']['application/json']
  }
  readonly adminListHolds: {
    readonly path: NonNullable<SentOperations['adminListHolds']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListHolds']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListBudgets: {
    readonly path: NonNullable<SentOperations['adminListBudgets']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListBudgets']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSetBudget: {
    readonly path: NonNullable<SentOperations['adminSetBudget']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminSetBudget']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminSetBudget']['requestBody']>['content']['application/json']
  }
  readonly adminRemoveBudget: {
    readonly path: NonNullable<SentOperations['adminRemoveBudget']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRemoveBudget']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminRemoveBudget']['requestBody']>['content']['application/json']
  }
  readonly adminGetRolloverRule: {
    readonly path: NonNullable<SentOperations['adminGetRolloverRule']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSetRolloverRule: {
    readonly path: NonNullable<SentOperations['adminSetRolloverRule']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminSetRolloverRule']['parameters']['query']>
    readonly headers: NonNullable<SentOperations['adminSetRolloverRule']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminSetRolloverRule']['requestBody']>['content']['application/json']
  }
  readonly adminPreviewRollover: {
    readonly path: NonNullable<SentOperations['adminPreviewRollover']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminPreviewRollover']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetApproval: {
    readonly path: NonNullable<SentOperations['adminGetApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminApprove: {
    readonly path: NonNullable<SentOperations['adminApprove']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminApprove']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminApprove']['requestBody']>['content']['application/json']
  }
  readonly adminRejectApproval: {
    readonly path: NonNullable<SentOperations['adminRejectApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRejectApproval']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminRejectApproval']['requestBody']>['content']['application/json']
  }
  readonly adminWithdrawApproval: {
    readonly path: NonNullable<SentOperations['adminWithdrawApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminWithdrawApproval']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminWithdrawApproval']['requestBody']>['content']['application/json']
  }
  readonly adminGetBulkGrant: {
    readonly path: NonNullable<SentOperations['adminGetBulkGrant']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListBulkGrantLines: {
    readonly path: NonNullable<SentOperations['adminListBulkGrantLines']['parameters']['path']>
    readonly query: NonNullable<SentOperations['adminListBulkGrantLines']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRequestBulkGrant: {
    readonly path: NonNullable<SentOperations['adminRequestBulkGrant']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminRequestBulkGrant']['parameters']['header']>
    readonly body: NonNullable<SentOperations['adminRequestBulkGrant']['requestBody']>['content']['application/json']
  }
  readonly adminDeleteView: {
    readonly path: NonNullable<SentOperations['adminDeleteView']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<SentOperations['adminDeleteView']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminGetExport: {
    readonly path: NonNullable<SentOperations['adminGetExport']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminDownloadExport: {
    readonly path: NonNullable<SentOperations['adminDownloadExport']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
}

export interface OperationInputs {
  readonly searchJobs: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['searchJobs']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['searchJobs']['requestBody']>['content']['application/json']
  }
  readonly searchCompanies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['searchCompanies']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['searchCompanies']['requestBody']>['content']['application/json']
  }
  readonly searchTechnologies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['searchTechnologies']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['searchTechnologies']['requestBody']>['content']['application/json']
  }
  readonly revealCompanies: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['revealCompanies']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['revealCompanies']['requestBody']>['content']['application/json']
  }
  readonly listAccessWindows: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listAccessWindows']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditBalanceLegacy: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditBalance: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['getCreditBalance']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listGrants: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listEntries: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listEntries']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCharges: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listCharges']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly estimateCost: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['estimateCost']['requestBody']>['content']['application/json']
  }
  readonly getForecast: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['getForecast']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly createHold: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['createHold']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['createHold']['requestBody']>['content']['application/json']
  }
  readonly listHolds: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listHolds']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getUsage: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['getUsage']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCreditsConsumptionLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['getCreditsConsumptionLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listRequestsLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['listRequestsLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly countRequestsLegacy: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['countRequestsLegacy']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getTeam: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly signInStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['signInStaff']['requestBody']>['content']['application/json']
  }
  readonly getStaffSession: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly signOutStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['signOutStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly getSignInMethods: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly finishStaffSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['finishStaffSignIn']['requestBody']>['content']['application/json']
  }
  readonly acceptStaffLink: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['acceptStaffLink']['requestBody']>['content']['application/json']
  }
  readonly beginOidcSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['beginOidcSignIn']['requestBody']>['content']['application/json']
  }
  readonly finishOidcSignIn: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: NonNullable<FilledOperations['finishOidcSignIn']['requestBody']>['content']['application/json']
  }
  readonly stepUpStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['stepUpStaff']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['stepUpStaff']['requestBody']>['content']['application/json']
  }
  readonly changeStaffPassword: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['changeStaffPassword']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['changeStaffPassword']['requestBody']>['content']['application/json']
  }
  readonly enrolStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['enrolStaffTotp']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['enrolStaffTotp']['requestBody']>['content']['application/json']
  }
  readonly removeStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['removeStaffTotp']['parameters']['header']>
    readonly body: undefined
  }
  readonly confirmStaffTotp: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['confirmStaffTotp']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['confirmStaffTotp']['requestBody']>['content']['application/json']
  }
  readonly renewStaffRecoveryCodes: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['renewStaffRecoveryCodes']['parameters']['header']>
    readonly body: undefined
  }
  readonly listStaffSessions: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly endOtherStaffSessions: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['endOtherStaffSessions']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminListStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminInviteStaff: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminInviteStaff']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminInviteStaff']['requestBody']>['content']['application/json']
  }
  readonly adminListStaffTokens: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminIssueStaffToken: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminIssueStaffToken']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminIssueStaffToken']['requestBody']>['content']['application/json']
  }
  readonly adminListPlans: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListTeams: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListTeams']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateTeam: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminCreateTeam']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateTeam']['requestBody']>['content']['application/json']
  }
  readonly adminListExpiring: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListExpiring']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminVerifyLedger: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminVerifyLedger']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminVerifyLedger']['requestBody']>['content']['application/json']
  }
  readonly adminGetUsage: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminGetUsage']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListAudit: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListAudit']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetLimits: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListApprovals: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListApprovals']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRequestApproval: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRequestApproval']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminRequestApproval']['requestBody']>['content']['application/json']
  }
  readonly adminListBulkGrants: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListBulkGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateBulkGrant: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminCreateBulkGrant']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateBulkGrant']['requestBody']>['content']['application/json']
  }
  readonly adminSearch: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminSearch']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListViews: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateView: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminCreateView']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateView']['requestBody']>['content']['application/json']
  }
  readonly adminListExports: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListExports']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateExport: {
    readonly path: Nothing
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminCreateExport']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateExport']['requestBody']>['content']['application/json']
  }
  readonly adminListEvents: {
    readonly path: Nothing
    readonly query: NonNullable<FilledOperations['adminListEvents']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminListEvents']['parameters']['header']>
    readonly body: undefined
  }
  readonly getCompany: {
    readonly path: NonNullable<FilledOperations['getCompany']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCompanyJobs: {
    readonly path: NonNullable<FilledOperations['listCompanyJobs']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['listCompanyJobs']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly listCompanyTechnologies: {
    readonly path: NonNullable<FilledOperations['listCompanyTechnologies']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['listCompanyTechnologies']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getCharge: {
    readonly path: NonNullable<FilledOperations['getCharge']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly getHold: {
    readonly path: NonNullable<FilledOperations['getHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly captureHold: {
    readonly path: NonNullable<FilledOperations['captureHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['captureHold']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['captureHold']['requestBody']>['content']['application/json']
  }
  readonly releaseHold: {
    readonly path: NonNullable<FilledOperations['releaseHold']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['releaseHold']['parameters']['header']>
    readonly body: undefined
  }
  readonly endStaffSession: {
    readonly path: NonNullable<FilledOperations['endStaffSession']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['endStaffSession']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminChangeStaffRole: {
    readonly path: NonNullable<FilledOperations['adminChangeStaffRole']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminChangeStaffRole']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminChangeStaffRole']['requestBody']>['content']['application/json']
  }
  readonly adminDisableStaff: {
    readonly path: NonNullable<FilledOperations['adminDisableStaff']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminDisableStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminEnableStaff: {
    readonly path: NonNullable<FilledOperations['adminEnableStaff']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminEnableStaff']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminResetStaffSecondFactor: {
    readonly path: NonNullable<FilledOperations['adminResetStaffSecondFactor']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminResetStaffSecondFactor']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminIssueStaffLink: {
    readonly path: NonNullable<FilledOperations['adminIssueStaffLink']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminIssueStaffLink']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminRevokeStaffToken: {
    readonly path: NonNullable<FilledOperations['adminRevokeStaffToken']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRevokeStaffToken']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminGetTeam: {
    readonly path: NonNullable<FilledOperations['adminGetTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSuspendTeam: {
    readonly path: NonNullable<FilledOperations['adminSuspendTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminSuspendTeam']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminSuspendTeam']['requestBody']>['content']['application/json']
  }
  readonly adminUnsuspendTeam: {
    readonly path: NonNullable<FilledOperations['adminUnsuspendTeam']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminUnsuspendTeam']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminUnsuspendTeam']['requestBody']>['content']['application/json']
  }
  readonly adminGetStatement: {
    readonly path: NonNullable<FilledOperations['adminGetStatement']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminGetStatement']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListMembers: {
    readonly path: NonNullable<FilledOperations['adminListMembers']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListAccessWindows: {
    readonly path: NonNullable<FilledOperations['adminListAccessWindows']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListAccessWindows']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListKeys: {
    readonly path: NonNullable<FilledOperations['adminListKeys']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateKey: {
    readonly path: NonNullable<FilledOperations['adminCreateKey']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminCreateKey']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateKey']['requestBody']>['content']['application/json']
  }
  readonly adminRevokeKey: {
    readonly path: NonNullable<FilledOperations['adminRevokeKey']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRevokeKey']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminListGrants: {
    readonly path: NonNullable<FilledOperations['adminListGrants']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListGrants']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminCreateGrant: {
    readonly path: NonNullable<FilledOperations['adminCreateGrant']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminCreateGrant']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminCreateGrant']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminCreateGrant']['requestBody']>['content']['application/json']
  }
  readonly adminVoidGrant: {
    readonly path: NonNullable<FilledOperations['adminVoidGrant']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminVoidGrant']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminVoidGrant']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminVoidGrant']['requestBody']>['content']['application/json']
  }
  readonly adminChangeGrantExpiry: {
    readonly path: NonNullable<FilledOperations['adminChangeGrantExpiry']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminChangeGrantExpiry']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminChangeGrantExpiry']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminChangeGrantExpiry']['requestBody']>['content']['application/json']
  }
  readonly adminListEntries: {
    readonly path: NonNullable<FilledOperations['adminListEntries']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListEntries']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetCharge: {
    readonly path: NonNullable<FilledOperations['adminGetCharge']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRefundCharge: {
    readonly path: NonNullable<FilledOperations['adminRefundCharge']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminRefundCharge']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminRefundCharge']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminRefundCharge']['requestBody']>['content']['application/json']
  }
  readonly adminAdjustCredits: {
    readonly path: NonNullable<FilledOperations['adminAdjustCredits']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminAdjustCredits']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminAdjustCredits']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminAdjustCredits']['requestBody']>['content']['application/json']
  }
  readonly adminClawBack: {
    readonly path: NonNullable<FilledOperations['adminClawBack']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminClawBack']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminClawBack']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminClawBack']['requestBody']>['content']['application/json']
  }
  readonly adminChangePlan: {
    readonly path: NonNullable<FilledOperations['adminChangePlan']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminChangePlan']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminChangePlan']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminChangePlan']['requestBody']>['content']['application/json']
  }
  readonly adminListHolds: {
    readonly path: NonNullable<FilledOperations['adminListHolds']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListHolds']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListBudgets: {
    readonly path: NonNullable<FilledOperations['adminListBudgets']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListBudgets']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSetBudget: {
    readonly path: NonNullable<FilledOperations['adminSetBudget']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminSetBudget']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminSetBudget']['requestBody']>['content']['application/json']
  }
  readonly adminRemoveBudget: {
    readonly path: NonNullable<FilledOperations['adminRemoveBudget']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRemoveBudget']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminRemoveBudget']['requestBody']>['content']['application/json']
  }
  readonly adminGetRolloverRule: {
    readonly path: NonNullable<FilledOperations['adminGetRolloverRule']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminSetRolloverRule: {
    readonly path: NonNullable<FilledOperations['adminSetRolloverRule']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminSetRolloverRule']['parameters']['query']>
    readonly headers: NonNullable<FilledOperations['adminSetRolloverRule']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminSetRolloverRule']['requestBody']>['content']['application/json']
  }
  readonly adminPreviewRollover: {
    readonly path: NonNullable<FilledOperations['adminPreviewRollover']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminPreviewRollover']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminGetApproval: {
    readonly path: NonNullable<FilledOperations['adminGetApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminApprove: {
    readonly path: NonNullable<FilledOperations['adminApprove']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminApprove']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminApprove']['requestBody']>['content']['application/json']
  }
  readonly adminRejectApproval: {
    readonly path: NonNullable<FilledOperations['adminRejectApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRejectApproval']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminRejectApproval']['requestBody']>['content']['application/json']
  }
  readonly adminWithdrawApproval: {
    readonly path: NonNullable<FilledOperations['adminWithdrawApproval']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminWithdrawApproval']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminWithdrawApproval']['requestBody']>['content']['application/json']
  }
  readonly adminGetBulkGrant: {
    readonly path: NonNullable<FilledOperations['adminGetBulkGrant']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminListBulkGrantLines: {
    readonly path: NonNullable<FilledOperations['adminListBulkGrantLines']['parameters']['path']>
    readonly query: NonNullable<FilledOperations['adminListBulkGrantLines']['parameters']['query']>
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminRequestBulkGrant: {
    readonly path: NonNullable<FilledOperations['adminRequestBulkGrant']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminRequestBulkGrant']['parameters']['header']>
    readonly body: NonNullable<FilledOperations['adminRequestBulkGrant']['requestBody']>['content']['application/json']
  }
  readonly adminDeleteView: {
    readonly path: NonNullable<FilledOperations['adminDeleteView']['parameters']['path']>
    readonly query: Nothing
    readonly headers: NonNullable<FilledOperations['adminDeleteView']['parameters']['header']>
    readonly body: undefined
  }
  readonly adminGetExport: {
    readonly path: NonNullable<FilledOperations['adminGetExport']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
  readonly adminDownloadExport: {
    readonly path: NonNullable<FilledOperations['adminDownloadExport']['parameters']['path']>
    readonly query: Nothing
    readonly headers: Nothing
    readonly body: undefined
  }
}

export interface OperationAnswers {
  readonly searchJobs: {
    readonly 200: SentOperations['searchJobs']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['searchJobs']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['searchJobs']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['searchJobs']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['searchJobs']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['searchJobs']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['searchJobs']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['searchJobs']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['searchJobs']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['searchJobs']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['searchJobs']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['searchJobs']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['searchJobs']['responses'][503]['content']['application/problem+json']
  }
  readonly searchCompanies: {
    readonly 200: SentOperations['searchCompanies']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['searchCompanies']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['searchCompanies']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['searchCompanies']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['searchCompanies']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['searchCompanies']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['searchCompanies']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['searchCompanies']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['searchCompanies']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['searchCompanies']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['searchCompanies']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['searchCompanies']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['searchCompanies']['responses'][503]['content']['application/problem+json']
  }
  readonly searchTechnologies: {
    readonly 200: SentOperations['searchTechnologies']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['searchTechnologies']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['searchTechnologies']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['searchTechnologies']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['searchTechnologies']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['searchTechnologies']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['searchTechnologies']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['searchTechnologies']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['searchTechnologies']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['searchTechnologies']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['searchTechnologies']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['searchTechnologies']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['searchTechnologies']['responses'][503]['content']['application/problem+json']
  }
  readonly revealCompanies: {
    readonly 200: SentOperations['revealCompanies']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['revealCompanies']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['revealCompanies']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['revealCompanies']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['revealCompanies']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['revealCompanies']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['revealCompanies']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['revealCompanies']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['revealCompanies']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['revealCompanies']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['revealCompanies']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['revealCompanies']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['revealCompanies']['responses'][503]['content']['application/problem+json']
  }
  readonly listAccessWindows: {
    readonly 200: SentOperations['listAccessWindows']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listAccessWindows']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listAccessWindows']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listAccessWindows']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listAccessWindows']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listAccessWindows']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listAccessWindows']['responses'][503]['content']['application/problem+json']
  }
  readonly getCreditBalanceLegacy: {
    readonly 200: SentOperations['getCreditBalanceLegacy']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getCreditBalanceLegacy']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getCreditBalanceLegacy']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getCreditBalanceLegacy']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getCreditBalanceLegacy']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getCreditBalanceLegacy']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getCreditBalanceLegacy']['responses'][503]['content']['application/problem+json']
  }
  readonly getCreditBalance: {
    readonly 200: SentOperations['getCreditBalance']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getCreditBalance']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getCreditBalance']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getCreditBalance']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getCreditBalance']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getCreditBalance']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getCreditBalance']['responses'][503]['content']['application/problem+json']
  }
  readonly listGrants: {
    readonly 200: SentOperations['listGrants']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listGrants']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listGrants']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listGrants']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listGrants']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listGrants']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listGrants']['responses'][503]['content']['application/problem+json']
  }
  readonly listEntries: {
    readonly 200: SentOperations['listEntries']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listEntries']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listEntries']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listEntries']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listEntries']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listEntries']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listEntries']['responses'][503]['content']['application/problem+json']
  }
  readonly listCharges: {
    readonly 200: SentOperations['listCharges']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listCharges']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listCharges']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listCharges']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listCharges']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listCharges']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listCharges']['responses'][503]['content']['application/problem+json']
  }
  readonly estimateCost: {
    readonly 200: SentOperations['estimateCost']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['estimateCost']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['estimateCost']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['estimateCost']['responses'][403]['content']['application/problem+json']
    readonly 413: SentOperations['estimateCost']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['estimateCost']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['estimateCost']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['estimateCost']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['estimateCost']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['estimateCost']['responses'][503]['content']['application/problem+json']
  }
  readonly getForecast: {
    readonly 200: SentOperations['getForecast']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getForecast']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getForecast']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getForecast']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getForecast']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getForecast']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getForecast']['responses'][503]['content']['application/problem+json']
  }
  readonly createHold: {
    readonly 201: SentOperations['createHold']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['createHold']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['createHold']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['createHold']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['createHold']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['createHold']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['createHold']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['createHold']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['createHold']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['createHold']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['createHold']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['createHold']['responses'][503]['content']['application/problem+json']
  }
  readonly listHolds: {
    readonly 200: SentOperations['listHolds']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listHolds']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listHolds']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listHolds']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listHolds']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listHolds']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listHolds']['responses'][503]['content']['application/problem+json']
  }
  readonly getUsage: {
    readonly 200: SentOperations['getUsage']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getUsage']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getUsage']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getUsage']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getUsage']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getUsage']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getUsage']['responses'][503]['content']['application/problem+json']
  }
  readonly getCreditsConsumptionLegacy: {
    readonly 200: SentOperations['getCreditsConsumptionLegacy']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getCreditsConsumptionLegacy']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getCreditsConsumptionLegacy']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getCreditsConsumptionLegacy']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getCreditsConsumptionLegacy']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getCreditsConsumptionLegacy']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getCreditsConsumptionLegacy']['responses'][503]['content']['application/problem+json']
  }
  readonly listRequestsLegacy: {
    readonly 200: SentOperations['listRequestsLegacy']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listRequestsLegacy']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listRequestsLegacy']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listRequestsLegacy']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listRequestsLegacy']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listRequestsLegacy']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listRequestsLegacy']['responses'][503]['content']['application/problem+json']
  }
  readonly countRequestsLegacy: {
    readonly 200: SentOperations['countRequestsLegacy']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['countRequestsLegacy']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['countRequestsLegacy']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['countRequestsLegacy']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['countRequestsLegacy']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['countRequestsLegacy']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['countRequestsLegacy']['responses'][503]['content']['application/problem+json']
  }
  readonly getTeam: {
    readonly 200: SentOperations['getTeam']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getTeam']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getTeam']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getTeam']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getTeam']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getTeam']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getTeam']['responses'][503]['content']['application/problem+json']
  }
  readonly signInStaff: {
    readonly 200: SentOperations['signInStaff']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['signInStaff']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['signInStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['signInStaff']['responses'][403]['content']['application/problem+json']
    readonly 413: SentOperations['signInStaff']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['signInStaff']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['signInStaff']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['signInStaff']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['signInStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['signInStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly getStaffSession: {
    readonly 200: SentOperations['getStaffSession']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getStaffSession']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getStaffSession']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['getStaffSession']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['getStaffSession']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getStaffSession']['responses'][503]['content']['application/problem+json']
  }
  readonly signOutStaff: {
    readonly 200: SentOperations['signOutStaff']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['signOutStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['signOutStaff']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['signOutStaff']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['signOutStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['signOutStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly getSignInMethods: {
    readonly 200: SentOperations['getSignInMethods']['responses'][200]['content']['application/json']
    readonly 422: SentOperations['getSignInMethods']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['getSignInMethods']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getSignInMethods']['responses'][503]['content']['application/problem+json']
  }
  readonly finishStaffSignIn: {
    readonly 200: SentOperations['finishStaffSignIn']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['finishStaffSignIn']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['finishStaffSignIn']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['finishStaffSignIn']['responses'][403]['content']['application/problem+json']
    readonly 413: SentOperations['finishStaffSignIn']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['finishStaffSignIn']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['finishStaffSignIn']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['finishStaffSignIn']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['finishStaffSignIn']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['finishStaffSignIn']['responses'][503]['content']['application/problem+json']
  }
  readonly acceptStaffLink: {
    readonly 200: SentOperations['acceptStaffLink']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['acceptStaffLink']['responses'][400]['content']['application/problem+json']
    readonly 403: SentOperations['acceptStaffLink']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['acceptStaffLink']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['acceptStaffLink']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['acceptStaffLink']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['acceptStaffLink']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['acceptStaffLink']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['acceptStaffLink']['responses'][503]['content']['application/problem+json']
  }
  readonly beginOidcSignIn: {
    readonly 200: SentOperations['beginOidcSignIn']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['beginOidcSignIn']['responses'][400]['content']['application/problem+json']
    readonly 403: SentOperations['beginOidcSignIn']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['beginOidcSignIn']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['beginOidcSignIn']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['beginOidcSignIn']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['beginOidcSignIn']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['beginOidcSignIn']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['beginOidcSignIn']['responses'][503]['content']['application/problem+json']
  }
  readonly finishOidcSignIn: {
    readonly 200: SentOperations['finishOidcSignIn']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['finishOidcSignIn']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['finishOidcSignIn']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['finishOidcSignIn']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['finishOidcSignIn']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['finishOidcSignIn']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['finishOidcSignIn']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['finishOidcSignIn']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['finishOidcSignIn']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['finishOidcSignIn']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['finishOidcSignIn']['responses'][503]['content']['application/problem+json']
  }
  readonly stepUpStaff: {
    readonly 200: SentOperations['stepUpStaff']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['stepUpStaff']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['stepUpStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['stepUpStaff']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['stepUpStaff']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['stepUpStaff']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['stepUpStaff']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['stepUpStaff']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['stepUpStaff']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['stepUpStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['stepUpStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly changeStaffPassword: {
    readonly 200: SentOperations['changeStaffPassword']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['changeStaffPassword']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['changeStaffPassword']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['changeStaffPassword']['responses'][403]['content']['application/problem+json']
    readonly 413: SentOperations['changeStaffPassword']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['changeStaffPassword']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['changeStaffPassword']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['changeStaffPassword']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['changeStaffPassword']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['changeStaffPassword']['responses'][503]['content']['application/problem+json']
  }
  readonly enrolStaffTotp: {
    readonly 200: SentOperations['enrolStaffTotp']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['enrolStaffTotp']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['enrolStaffTotp']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['enrolStaffTotp']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['enrolStaffTotp']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['enrolStaffTotp']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['enrolStaffTotp']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['enrolStaffTotp']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['enrolStaffTotp']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['enrolStaffTotp']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['enrolStaffTotp']['responses'][503]['content']['application/problem+json']
  }
  readonly removeStaffTotp: {
    readonly 200: SentOperations['removeStaffTotp']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['removeStaffTotp']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['removeStaffTotp']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['removeStaffTotp']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['removeStaffTotp']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['removeStaffTotp']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['removeStaffTotp']['responses'][503]['content']['application/problem+json']
  }
  readonly confirmStaffTotp: {
    readonly 200: SentOperations['confirmStaffTotp']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['confirmStaffTotp']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['confirmStaffTotp']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['confirmStaffTotp']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['confirmStaffTotp']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['confirmStaffTotp']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['confirmStaffTotp']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['confirmStaffTotp']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['confirmStaffTotp']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['confirmStaffTotp']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['confirmStaffTotp']['responses'][503]['content']['application/problem+json']
  }
  readonly renewStaffRecoveryCodes: {
    readonly 200: SentOperations['renewStaffRecoveryCodes']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['renewStaffRecoveryCodes']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['renewStaffRecoveryCodes']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['renewStaffRecoveryCodes']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['renewStaffRecoveryCodes']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['renewStaffRecoveryCodes']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['renewStaffRecoveryCodes']['responses'][503]['content']['application/problem+json']
  }
  readonly listStaffSessions: {
    readonly 200: SentOperations['listStaffSessions']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listStaffSessions']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listStaffSessions']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['listStaffSessions']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['listStaffSessions']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listStaffSessions']['responses'][503]['content']['application/problem+json']
  }
  readonly endOtherStaffSessions: {
    readonly 200: SentOperations['endOtherStaffSessions']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['endOtherStaffSessions']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['endOtherStaffSessions']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['endOtherStaffSessions']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['endOtherStaffSessions']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['endOtherStaffSessions']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListStaff: {
    readonly 200: SentOperations['adminListStaff']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListStaff']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListStaff']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly adminInviteStaff: {
    readonly 201: SentOperations['adminInviteStaff']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminInviteStaff']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminInviteStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminInviteStaff']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['adminInviteStaff']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminInviteStaff']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminInviteStaff']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminInviteStaff']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminInviteStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminInviteStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListStaffTokens: {
    readonly 200: SentOperations['adminListStaffTokens']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListStaffTokens']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListStaffTokens']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListStaffTokens']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListStaffTokens']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListStaffTokens']['responses'][503]['content']['application/problem+json']
  }
  readonly adminIssueStaffToken: {
    readonly 201: SentOperations['adminIssueStaffToken']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminIssueStaffToken']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminIssueStaffToken']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminIssueStaffToken']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminIssueStaffToken']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminIssueStaffToken']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminIssueStaffToken']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminIssueStaffToken']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminIssueStaffToken']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminIssueStaffToken']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminIssueStaffToken']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListPlans: {
    readonly 200: SentOperations['adminListPlans']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListPlans']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListPlans']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListPlans']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListPlans']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListPlans']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListTeams: {
    readonly 200: SentOperations['adminListTeams']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListTeams']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListTeams']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListTeams']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListTeams']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListTeams']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateTeam: {
    readonly 201: SentOperations['adminCreateTeam']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateTeam']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateTeam']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateTeam']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateTeam']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateTeam']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateTeam']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateTeam']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateTeam']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateTeam']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListExpiring: {
    readonly 200: SentOperations['adminListExpiring']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListExpiring']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListExpiring']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListExpiring']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListExpiring']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListExpiring']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListExpiring']['responses'][503]['content']['application/problem+json']
  }
  readonly adminVerifyLedger: {
    readonly 200: SentOperations['adminVerifyLedger']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminVerifyLedger']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminVerifyLedger']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminVerifyLedger']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminVerifyLedger']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminVerifyLedger']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminVerifyLedger']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminVerifyLedger']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminVerifyLedger']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminVerifyLedger']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetUsage: {
    readonly 200: SentOperations['adminGetUsage']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetUsage']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetUsage']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetUsage']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetUsage']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetUsage']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetUsage']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListAudit: {
    readonly 200: SentOperations['adminListAudit']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListAudit']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListAudit']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListAudit']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListAudit']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListAudit']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetLimits: {
    readonly 200: SentOperations['adminGetLimits']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetLimits']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetLimits']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetLimits']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetLimits']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetLimits']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListApprovals: {
    readonly 200: SentOperations['adminListApprovals']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListApprovals']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListApprovals']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListApprovals']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListApprovals']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListApprovals']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRequestApproval: {
    readonly 201: SentOperations['adminRequestApproval']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminRequestApproval']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminRequestApproval']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRequestApproval']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRequestApproval']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminRequestApproval']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminRequestApproval']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminRequestApproval']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminRequestApproval']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminRequestApproval']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRequestApproval']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRequestApproval']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListBulkGrants: {
    readonly 200: SentOperations['adminListBulkGrants']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListBulkGrants']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListBulkGrants']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListBulkGrants']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListBulkGrants']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListBulkGrants']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateBulkGrant: {
    readonly 201: SentOperations['adminCreateBulkGrant']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateBulkGrant']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateBulkGrant']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateBulkGrant']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateBulkGrant']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateBulkGrant']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateBulkGrant']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateBulkGrant']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateBulkGrant']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateBulkGrant']['responses'][503]['content']['application/problem+json']
  }
  readonly adminSearch: {
    readonly 200: SentOperations['adminSearch']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminSearch']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminSearch']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminSearch']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminSearch']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminSearch']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListViews: {
    readonly 200: SentOperations['adminListViews']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListViews']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListViews']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListViews']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListViews']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListViews']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateView: {
    readonly 201: SentOperations['adminCreateView']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateView']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateView']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateView']['responses'][403]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateView']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateView']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateView']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateView']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateView']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateView']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListExports: {
    readonly 200: SentOperations['adminListExports']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListExports']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListExports']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListExports']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListExports']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListExports']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateExport: {
    readonly 201: SentOperations['adminCreateExport']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateExport']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateExport']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateExport']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminCreateExport']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateExport']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateExport']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateExport']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateExport']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateExport']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateExport']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListEvents: {
    readonly 200: SentOperations['adminListEvents']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListEvents']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListEvents']['responses'][403]['content']['application/problem+json']
    readonly 422: SentOperations['adminListEvents']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['adminListEvents']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['adminListEvents']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListEvents']['responses'][503]['content']['application/problem+json']
  }
  readonly getCompany: {
    readonly 200: SentOperations['getCompany']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getCompany']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getCompany']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['getCompany']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['getCompany']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getCompany']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getCompany']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getCompany']['responses'][503]['content']['application/problem+json']
  }
  readonly listCompanyJobs: {
    readonly 200: SentOperations['listCompanyJobs']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listCompanyJobs']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listCompanyJobs']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['listCompanyJobs']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['listCompanyJobs']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listCompanyJobs']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listCompanyJobs']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listCompanyJobs']['responses'][503]['content']['application/problem+json']
  }
  readonly listCompanyTechnologies: {
    readonly 200: SentOperations['listCompanyTechnologies']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['listCompanyTechnologies']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['listCompanyTechnologies']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['listCompanyTechnologies']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['listCompanyTechnologies']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['listCompanyTechnologies']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['listCompanyTechnologies']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['listCompanyTechnologies']['responses'][503]['content']['application/problem+json']
  }
  readonly getCharge: {
    readonly 200: SentOperations['getCharge']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getCharge']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getCharge']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['getCharge']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['getCharge']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getCharge']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getCharge']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getCharge']['responses'][503]['content']['application/problem+json']
  }
  readonly getHold: {
    readonly 200: SentOperations['getHold']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['getHold']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['getHold']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['getHold']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['getHold']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['getHold']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['getHold']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['getHold']['responses'][503]['content']['application/problem+json']
  }
  readonly captureHold: {
    readonly 200: SentOperations['captureHold']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['captureHold']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['captureHold']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['captureHold']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['captureHold']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['captureHold']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['captureHold']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['captureHold']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['captureHold']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['captureHold']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['captureHold']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['captureHold']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['captureHold']['responses'][503]['content']['application/problem+json']
  }
  readonly releaseHold: {
    readonly 200: SentOperations['releaseHold']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['releaseHold']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['releaseHold']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['releaseHold']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['releaseHold']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['releaseHold']['responses'][422]['content']['application/problem+json']
    readonly 429: SentOperations['releaseHold']['responses'][429]['content']['application/problem+json']
    readonly 500: SentOperations['releaseHold']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['releaseHold']['responses'][503]['content']['application/problem+json']
  }
  readonly endStaffSession: {
    readonly 200: SentOperations['endStaffSession']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['endStaffSession']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['endStaffSession']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['endStaffSession']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['endStaffSession']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['endStaffSession']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['endStaffSession']['responses'][503]['content']['application/problem+json']
  }
  readonly adminChangeStaffRole: {
    readonly 200: SentOperations['adminChangeStaffRole']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminChangeStaffRole']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminChangeStaffRole']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminChangeStaffRole']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminChangeStaffRole']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminChangeStaffRole']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminChangeStaffRole']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminChangeStaffRole']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminChangeStaffRole']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminChangeStaffRole']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminChangeStaffRole']['responses'][503]['content']['application/problem+json']
  }
  readonly adminDisableStaff: {
    readonly 200: SentOperations['adminDisableStaff']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminDisableStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminDisableStaff']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminDisableStaff']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminDisableStaff']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['adminDisableStaff']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminDisableStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminDisableStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly adminEnableStaff: {
    readonly 200: SentOperations['adminEnableStaff']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminEnableStaff']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminEnableStaff']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminEnableStaff']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminEnableStaff']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminEnableStaff']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminEnableStaff']['responses'][503]['content']['application/problem+json']
  }
  readonly adminResetStaffSecondFactor: {
    readonly 200: SentOperations['adminResetStaffSecondFactor']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminResetStaffSecondFactor']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminResetStaffSecondFactor']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminResetStaffSecondFactor']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminResetStaffSecondFactor']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['adminResetStaffSecondFactor']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminResetStaffSecondFactor']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminResetStaffSecondFactor']['responses'][503]['content']['application/problem+json']
  }
  readonly adminIssueStaffLink: {
    readonly 201: SentOperations['adminIssueStaffLink']['responses'][201]['content']['application/json']
    readonly 401: SentOperations['adminIssueStaffLink']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminIssueStaffLink']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminIssueStaffLink']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminIssueStaffLink']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['adminIssueStaffLink']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminIssueStaffLink']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminIssueStaffLink']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRevokeStaffToken: {
    readonly 200: SentOperations['adminRevokeStaffToken']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminRevokeStaffToken']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRevokeStaffToken']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRevokeStaffToken']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminRevokeStaffToken']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRevokeStaffToken']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRevokeStaffToken']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetTeam: {
    readonly 200: SentOperations['adminGetTeam']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetTeam']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetTeam']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetTeam']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetTeam']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetTeam']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetTeam']['responses'][503]['content']['application/problem+json']
  }
  readonly adminSuspendTeam: {
    readonly 200: SentOperations['adminSuspendTeam']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminSuspendTeam']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminSuspendTeam']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminSuspendTeam']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminSuspendTeam']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminSuspendTeam']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminSuspendTeam']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminSuspendTeam']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminSuspendTeam']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminSuspendTeam']['responses'][503]['content']['application/problem+json']
  }
  readonly adminUnsuspendTeam: {
    readonly 200: SentOperations['adminUnsuspendTeam']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminUnsuspendTeam']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminUnsuspendTeam']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminUnsuspendTeam']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminUnsuspendTeam']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminUnsuspendTeam']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminUnsuspendTeam']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminUnsuspendTeam']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminUnsuspendTeam']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminUnsuspendTeam']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetStatement: {
    readonly 200: SentOperations['adminGetStatement']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetStatement']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetStatement']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetStatement']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetStatement']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetStatement']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetStatement']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListMembers: {
    readonly 200: SentOperations['adminListMembers']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListMembers']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListMembers']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListMembers']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListMembers']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListMembers']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListMembers']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListAccessWindows: {
    readonly 200: SentOperations['adminListAccessWindows']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListAccessWindows']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListAccessWindows']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListAccessWindows']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListAccessWindows']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListAccessWindows']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListAccessWindows']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListKeys: {
    readonly 200: SentOperations['adminListKeys']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListKeys']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListKeys']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListKeys']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListKeys']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListKeys']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListKeys']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateKey: {
    readonly 201: SentOperations['adminCreateKey']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateKey']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateKey']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateKey']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminCreateKey']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateKey']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateKey']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateKey']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateKey']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateKey']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateKey']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRevokeKey: {
    readonly 200: SentOperations['adminRevokeKey']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminRevokeKey']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRevokeKey']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRevokeKey']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminRevokeKey']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRevokeKey']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRevokeKey']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListGrants: {
    readonly 200: SentOperations['adminListGrants']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListGrants']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListGrants']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListGrants']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListGrants']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListGrants']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListGrants']['responses'][503]['content']['application/problem+json']
  }
  readonly adminCreateGrant: {
    readonly 200: SentOperations['adminCreateGrant']['responses'][200]['content']['application/json']
    readonly 201: SentOperations['adminCreateGrant']['responses'][201]['content']['application/json']
    readonly 400: SentOperations['adminCreateGrant']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminCreateGrant']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminCreateGrant']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminCreateGrant']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminCreateGrant']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminCreateGrant']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminCreateGrant']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminCreateGrant']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminCreateGrant']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminCreateGrant']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminCreateGrant']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminCreateGrant']['responses'][503]['content']['application/problem+json']
  }
  readonly adminVoidGrant: {
    readonly 200: SentOperations['adminVoidGrant']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminVoidGrant']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminVoidGrant']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminVoidGrant']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminVoidGrant']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminVoidGrant']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminVoidGrant']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminVoidGrant']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminVoidGrant']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminVoidGrant']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminVoidGrant']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminVoidGrant']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminVoidGrant']['responses'][503]['content']['application/problem+json']
  }
  readonly adminChangeGrantExpiry: {
    readonly 200: SentOperations['adminChangeGrantExpiry']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminChangeGrantExpiry']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminChangeGrantExpiry']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminChangeGrantExpiry']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminChangeGrantExpiry']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminChangeGrantExpiry']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminChangeGrantExpiry']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminChangeGrantExpiry']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminChangeGrantExpiry']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminChangeGrantExpiry']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminChangeGrantExpiry']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminChangeGrantExpiry']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminChangeGrantExpiry']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListEntries: {
    readonly 200: SentOperations['adminListEntries']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListEntries']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListEntries']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListEntries']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListEntries']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListEntries']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListEntries']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetCharge: {
    readonly 200: SentOperations['adminGetCharge']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetCharge']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetCharge']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetCharge']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetCharge']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetCharge']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetCharge']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRefundCharge: {
    readonly 200: SentOperations['adminRefundCharge']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminRefundCharge']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminRefundCharge']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRefundCharge']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRefundCharge']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminRefundCharge']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminRefundCharge']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminRefundCharge']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminRefundCharge']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminRefundCharge']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminRefundCharge']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminRefundCharge']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRefundCharge']['responses'][503]['content']['application/problem+json']
  }
  readonly adminAdjustCredits: {
    readonly 200: SentOperations['adminAdjustCredits']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminAdjustCredits']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminAdjustCredits']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['adminAdjustCredits']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['adminAdjustCredits']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminAdjustCredits']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminAdjustCredits']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminAdjustCredits']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminAdjustCredits']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminAdjustCredits']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminAdjustCredits']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminAdjustCredits']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminAdjustCredits']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminAdjustCredits']['responses'][503]['content']['application/problem+json']
  }
  readonly adminClawBack: {
    readonly 200: SentOperations['adminClawBack']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminClawBack']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminClawBack']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminClawBack']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminClawBack']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminClawBack']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminClawBack']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminClawBack']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminClawBack']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminClawBack']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminClawBack']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminClawBack']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminClawBack']['responses'][503]['content']['application/problem+json']
  }
  readonly adminChangePlan: {
    readonly 200: SentOperations['adminChangePlan']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminChangePlan']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminChangePlan']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminChangePlan']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminChangePlan']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminChangePlan']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminChangePlan']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminChangePlan']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminChangePlan']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminChangePlan']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminChangePlan']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminChangePlan']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminChangePlan']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListHolds: {
    readonly 200: SentOperations['adminListHolds']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListHolds']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListHolds']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListHolds']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListHolds']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListHolds']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListHolds']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListBudgets: {
    readonly 200: SentOperations['adminListBudgets']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListBudgets']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListBudgets']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListBudgets']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListBudgets']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListBudgets']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListBudgets']['responses'][503]['content']['application/problem+json']
  }
  readonly adminSetBudget: {
    readonly 200: SentOperations['adminSetBudget']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminSetBudget']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminSetBudget']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminSetBudget']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminSetBudget']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminSetBudget']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminSetBudget']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminSetBudget']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminSetBudget']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminSetBudget']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRemoveBudget: {
    readonly 200: SentOperations['adminRemoveBudget']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminRemoveBudget']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminRemoveBudget']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRemoveBudget']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRemoveBudget']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminRemoveBudget']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminRemoveBudget']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminRemoveBudget']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRemoveBudget']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRemoveBudget']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetRolloverRule: {
    readonly 200: SentOperations['adminGetRolloverRule']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetRolloverRule']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetRolloverRule']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetRolloverRule']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetRolloverRule']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetRolloverRule']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetRolloverRule']['responses'][503]['content']['application/problem+json']
  }
  readonly adminSetRolloverRule: {
    readonly 200: SentOperations['adminSetRolloverRule']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminSetRolloverRule']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminSetRolloverRule']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminSetRolloverRule']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminSetRolloverRule']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminSetRolloverRule']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminSetRolloverRule']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminSetRolloverRule']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminSetRolloverRule']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminSetRolloverRule']['responses'][422]['content']['application/problem+json']
    readonly 428: SentOperations['adminSetRolloverRule']['responses'][428]['content']['application/problem+json']
    readonly 500: SentOperations['adminSetRolloverRule']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminSetRolloverRule']['responses'][503]['content']['application/problem+json']
  }
  readonly adminPreviewRollover: {
    readonly 200: SentOperations['adminPreviewRollover']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminPreviewRollover']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminPreviewRollover']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminPreviewRollover']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminPreviewRollover']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminPreviewRollover']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminPreviewRollover']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetApproval: {
    readonly 200: SentOperations['adminGetApproval']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetApproval']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetApproval']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetApproval']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetApproval']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetApproval']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetApproval']['responses'][503]['content']['application/problem+json']
  }
  readonly adminApprove: {
    readonly 200: SentOperations['adminApprove']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminApprove']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminApprove']['responses'][401]['content']['application/problem+json']
    readonly 402: SentOperations['adminApprove']['responses'][402]['content']['application/problem+json']
    readonly 403: SentOperations['adminApprove']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminApprove']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminApprove']['responses'][409]['content']['application/problem+json']
    readonly 412: SentOperations['adminApprove']['responses'][412]['content']['application/problem+json']
    readonly 413: SentOperations['adminApprove']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminApprove']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminApprove']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminApprove']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminApprove']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRejectApproval: {
    readonly 200: SentOperations['adminRejectApproval']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminRejectApproval']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminRejectApproval']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRejectApproval']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRejectApproval']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminRejectApproval']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminRejectApproval']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminRejectApproval']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminRejectApproval']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRejectApproval']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRejectApproval']['responses'][503]['content']['application/problem+json']
  }
  readonly adminWithdrawApproval: {
    readonly 200: SentOperations['adminWithdrawApproval']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminWithdrawApproval']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminWithdrawApproval']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminWithdrawApproval']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminWithdrawApproval']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminWithdrawApproval']['responses'][409]['content']['application/problem+json']
    readonly 413: SentOperations['adminWithdrawApproval']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminWithdrawApproval']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminWithdrawApproval']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminWithdrawApproval']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminWithdrawApproval']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetBulkGrant: {
    readonly 200: SentOperations['adminGetBulkGrant']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetBulkGrant']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetBulkGrant']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetBulkGrant']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetBulkGrant']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetBulkGrant']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetBulkGrant']['responses'][503]['content']['application/problem+json']
  }
  readonly adminListBulkGrantLines: {
    readonly 200: SentOperations['adminListBulkGrantLines']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminListBulkGrantLines']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminListBulkGrantLines']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminListBulkGrantLines']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminListBulkGrantLines']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminListBulkGrantLines']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminListBulkGrantLines']['responses'][503]['content']['application/problem+json']
  }
  readonly adminRequestBulkGrant: {
    readonly 200: SentOperations['adminRequestBulkGrant']['responses'][200]['content']['application/json']
    readonly 400: SentOperations['adminRequestBulkGrant']['responses'][400]['content']['application/problem+json']
    readonly 401: SentOperations['adminRequestBulkGrant']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminRequestBulkGrant']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminRequestBulkGrant']['responses'][404]['content']['application/problem+json']
    readonly 413: SentOperations['adminRequestBulkGrant']['responses'][413]['content']['application/problem+json']
    readonly 415: SentOperations['adminRequestBulkGrant']['responses'][415]['content']['application/problem+json']
    readonly 422: SentOperations['adminRequestBulkGrant']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminRequestBulkGrant']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminRequestBulkGrant']['responses'][503]['content']['application/problem+json']
  }
  readonly adminDeleteView: {
    readonly 200: SentOperations['adminDeleteView']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminDeleteView']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminDeleteView']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminDeleteView']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminDeleteView']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminDeleteView']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminDeleteView']['responses'][503]['content']['application/problem+json']
  }
  readonly adminGetExport: {
    readonly 200: SentOperations['adminGetExport']['responses'][200]['content']['application/json']
    readonly 401: SentOperations['adminGetExport']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminGetExport']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminGetExport']['responses'][404]['content']['application/problem+json']
    readonly 422: SentOperations['adminGetExport']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminGetExport']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminGetExport']['responses'][503]['content']['application/problem+json']
  }
  readonly adminDownloadExport: {
    readonly 200: SentOperations['adminDownloadExport']['responses'][200]['content']['text/csv']
    readonly 401: SentOperations['adminDownloadExport']['responses'][401]['content']['application/problem+json']
    readonly 403: SentOperations['adminDownloadExport']['responses'][403]['content']['application/problem+json']
    readonly 404: SentOperations['adminDownloadExport']['responses'][404]['content']['application/problem+json']
    readonly 409: SentOperations['adminDownloadExport']['responses'][409]['content']['application/problem+json']
    readonly 422: SentOperations['adminDownloadExport']['responses'][422]['content']['application/problem+json']
    readonly 500: SentOperations['adminDownloadExport']['responses'][500]['content']['application/problem+json']
    readonly 503: SentOperations['adminDownloadExport']['responses'][503]['content']['application/problem+json']
  }
}
