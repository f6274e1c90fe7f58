// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

import { createCheck } from '../core/check.ts'
import type { Check } from '../core/core.ts'

/** A line for each operation: its name, then its parameters, each with its type. `!` must be given, and one of those with `+`. */
export const check: Check = createCheck(`adjustments.create kind:string! amount:integer! reason_code:string! note:string! ticket_url:string|null
approvals.approve note:string|null
approvals.list state:string team_id:string requested_by:string cursor:string limit:integer
approvals.reject note:string!
approvals.request operation:string! path:object! body:object! version:string!
approvals.withdraw note:string|null
audit.list actor_id:string team_id:string action:string target:string reason_code:string request_id:string ip:string audit_id:string from:string to:string cursor:string limit:integer
budgets.list kind:string
budgets.remove reason_code:string! note:string! ticket_url:string|null
budgets.set scope:string! scope_id:string! kind:string! window:string! limit:integer! reason_code:string! note:string! ticket_url:string|null
bulk.create name:string|null csv:string!
bulk.lines state:string cursor:string limit:integer
bulk.list cursor:string limit:integer
bulk.request reason_code:string! note:string! ticket_url:string|null
charges.refund amount:integer|null reissue:object|null reason_code:string! note:string! ticket_url:string|null
entries.list kind:string! type:string[] from:string to:string charge_id:string grant_id:string operation:string api_key_id:string member_id:string source:string actor_id:string cursor:string limit:integer
events.list after:string
expiring.list within_days:integer team_id:string kind:string cursor:string limit:integer
exports.create type:string! team_id:string kind:string from:string to:string timezone:string group_by:string[] action:string actor_id:string reason_code:string q:string
exports.list cursor:string limit:integer
grants.changeExpiry expires_at:string|null! reason_code:string! note:string! ticket_url:string|null
grants.create kind:string! amount:integer! source:string! class:string! priority:integer effective_at:string|null expires_at:string|null invoice_id:string|null reason_code:string! note:string! ticket_url:string|null
grants.list kind:string state:string cursor:string limit:integer
grants.void reason_code:string! note:string! ticket_url:string|null
holds.list kind:string state:string cursor:string limit:integer
keys.create name:string! expires_at:string|null
ledger.verify team_id:string|null cursor:string|null limit:integer
payments.clawBack kind:string! payment_id:string! amount:integer|null reason_code:string! note:string! ticket_url:string|null
rollover.preview kind:string! at:string
rollover.setRule rule:object! reason_code:string! note:string! ticket_url:string|null
search.find q:string! limit:integer
session.acceptLink token:string! password:string!
session.beginOidc return_to:string!
session.changePassword current_password:string! new_password:string!
session.confirmTotp code:string!
session.enrolTotp current_password:string
session.finishOidc code:string! state:string!
session.finishSignIn challenge:string! code:string!
session.signIn email:string! password:string!
session.stepUp code:string!
staff.changeRole role:string!
staff.invite email:string! name:string! role:string!
statements.get month:string
teams.changePlan plan_id:string! at:string|null reason_code:string! note:string! ticket_url:string|null
teams.create name:string! domain:string|null plan_id:string! time_zone:string anchor_at:string|null owner_email:string|null
teams.list q:string cursor:string limit:integer
teams.suspend reason_code:string! note:string! ticket_url:string|null
teams.unsuspend reason_code:string! note:string! ticket_url:string|null
tokens.issue staff_id:string! name:string! role:string! expires_at:string!
usage.get team_id:string from:string to:string timezone:string kind:string group_by:string[]
views.create name:string! path:string! is_shared:boolean
windows.list state:string charge_id:string cursor:string limit:integer`)
