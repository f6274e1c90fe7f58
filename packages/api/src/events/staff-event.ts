import type { StaffEvent } from '@scrip/contract'
import { isPermitted } from '../auth/permissions.ts'
import type { Change } from '../ports/change-feed.ts'
import type { StaffUser } from '../ports/staff.ts'

const approvalActions = 'approval.'

/** What a change is to somebody; nothing when it is none of theirs. A write of the staff may be two events. */
export function toStaffEvents(change: Change, { id, role }: StaffUser): readonly StaffEvent[] {
  switch (change.type) {
    case 'team_money':
      return isPermitted(role, 'credits:read')
        ? [{ type: 'team_money', team_id: change.teamId, kind: change.kind, action: null, target: null }]
        : []
    case 'audit': {
      const { action, target, teamId } = change
      const line = { team_id: teamId, kind: null, action, target }
      if (action.startsWith(approvalActions) && isPermitted(role, 'credits:read'))
        return [{ type: 'approval', ...line }, ...(isPermitted(role, 'audit:read') ? [auditEvent(line)] : [])]
      return isPermitted(role, 'audit:read') ? [auditEvent(line)] : []
    }
    case 'export':
      return change.staffId === id
        ? [{ type: 'export', team_id: null, kind: null, action: null, target: change.exportId }]
        : []
  }
}

function auditEvent(line: Omit<StaffEvent, 'type'>): StaffEvent {
  return { type: 'audit', ...line }
}

export const resetEvent: StaffEvent = {
  type: 'reset',
  team_id: null,
  kind: null,
  action: null,
  target: null,
}
