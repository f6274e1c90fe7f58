/** Words for the closed lists of the contract. A word that is not here is shown as it came. */
const operations: Readonly<Record<string, string>> = {
  searchJobs: 'Job search',
  searchCompanies: 'Company search',
  searchTechnologies: 'Technologies',
  revealCompanies: 'Reveal',
}

export function operationLabel(operation: string): string {
  return operations[operation] ?? operation
}

const actions: Readonly<Record<string, string>> = {
  'team.create': 'Created the team',
  'key.create': 'Created an API key',
  'key.revoke': 'Revoked an API key',
  'grant.create': 'Gave a grant',
  'approval.request': 'Asked for an approval',
  'approval.approve': 'Approved a write',
  'approval.reject': 'Rejected a write',
  'approval.withdraw': 'Withdrew a request',
  'approval.stale': 'Found a request out of date',
  'bulk_grant.dry_run': 'Dry-ran a bulk grant',
  'rollover_rule.set': 'Changed the rollover rule',
  'staff.sign_in': 'Signed in',
  'staff.step_up': 'Proved the second factor',
  'staff.invite': 'Invited a colleague',
  'staff.issue_link': 'Made a one-time link',
  'staff.accept_link': 'Chose a password by a link',
  'staff.change_role': 'Changed a role',
  'staff.disable': 'Disabled a staff user',
  'staff.enable': 'Enabled a staff user',
  'staff.reset_second_factor': 'Reset a second factor',
  'staff.add_second_factor': 'Set up a second factor',
  'staff.remove_second_factor': 'Removed the second factor',
  'staff.renew_recovery_codes': 'Made new recovery codes',
  'staff.change_password': 'Changed the password',
  'staff.end_session': 'Ended a session',
  'staff.end_other_sessions': 'Signed out everywhere else',
  'staff.issue_token': 'Made a staff token',
  'staff.revoke_token': 'Revoked a staff token',
  'team.suspend': 'Suspended the team',
  'team.unsuspend': 'Lifted the suspension',
  'grant.void': 'Voided a grant',
  'grant.change_expiry': 'Changed a grant’s expiry',
  'charge.refund': 'Refunded a charge',
  'credits.adjust': 'Took credits away',
  'plan.change': 'Changed the plan',
  'budget.set': 'Set a budget',
  'budget.remove': 'Removed a budget',
  'payment.claw_back': 'Clawed back a payment',
  'export.create': 'Started an export',
  'view.share': 'Shared a view',
  'view.delete': 'Deleted a shared view',
}

/** Actions that have words, for a list to choose from. */
export const actionNames: readonly string[] = Object.keys(actions)

export function actionLabel(action: string): string {
  return actions[action] ?? action
}

export const entryTypeLabels = {
  grant: 'Grant',
  charge: 'Charge',
  expiry: 'Expiry',
  rollover_out: 'Rolled over, out',
  rollover_forfeit: 'Forfeited',
  rollover_in: 'Rolled over, in',
  hold: 'Hold',
  capture: 'Capture',
  release: 'Release',
  refund: 'Refund',
  void: 'Void',
  adjustment: 'Adjustment',
  claw_back: 'Claw-back',
  expiry_change: 'New expiry',
} as const

export const sourceLabels = {
  plan: 'Plan',
  trial: 'Trial',
  free: 'Free',
  top_up: 'Top-up',
  auto_recharge: 'Auto-recharge',
  promo: 'Promotion',
  manual: 'Manual',
  rollover: 'Rollover',
  refund: 'Refund',
} as const

export type Source = keyof typeof sourceLabels

export const sources = [
  'plan',
  'trial',
  'free',
  'top_up',
  'auto_recharge',
  'promo',
  'manual',
  'rollover',
  'refund',
] as const satisfies readonly Source[]

export const reasonLabels = {
  goodwill: 'Goodwill',
  service_issue: 'Service issue',
  sales_agreement: 'Sales agreement',
  offline_payment: 'Offline payment',
  promotion: 'Promotion',
  correction: 'Correction',
  migration: 'Migration',
  test: 'Test',
  other: 'Other',
} as const

export const reasonCodes = Object.keys(reasonLabels).map(parseReasonCode)

export type ReasonCode = keyof typeof reasonLabels

export function parseReasonCode(text: string): ReasonCode {
  if (!(text in reasonLabels)) throw new TypeError(`Not a reason code: ${text}`)
  return text as ReasonCode
}

export function reasonLabel(code: string): string {
  return code in reasonLabels ? reasonLabels[parseReasonCode(code)] : code
}

export const roleLabels = {
  viewer: 'Viewer',
  support: 'Support',
  billing_admin: 'Billing admin',
  owner: 'Owner',
} as const

export type StaffRole = keyof typeof roleLabels

export function parseStaffRole(text: string): StaffRole {
  if (!(text in roleLabels)) throw new TypeError(`Not a role: ${text}`)
  return text as StaffRole
}

/** For a list to choose from, the least first. */
export const roleChoices = Object.entries(roleLabels).map(([value, label]) => ({ value, label }))
