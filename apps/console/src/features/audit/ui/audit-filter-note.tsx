import type { ReactNode } from 'react'
import { actionLabel, reasonLabel } from '../../../ui/labels.ts'
import type { AuditSearch } from '../model/audit-search.ts'

/** Which filters are on; a click on a cell sets them. */
export function AuditFilterNote(props: { readonly search: AuditSearch; readonly clear: ReactNode }) {
  const { actor, action, team, target, reason, request, ip, id, from, to } = props.search
  const parts = [
    actor === undefined ? [] : [`actor ${actor}`],
    action === undefined ? [] : [`action “${actionLabel(action)}”`],
    team === undefined ? [] : [`team ${team}`],
    target === undefined ? [] : [`target ${target}`],
    reason === undefined ? [] : [`reason “${reasonLabel(reason)}”`],
    request === undefined ? [] : [`request ${request}`],
    ip === undefined ? [] : [`address ${ip}`],
    id === undefined ? [] : [`record ${id}`],
    from === undefined ? [] : [`from ${from}`],
    to === undefined ? [] : [`before ${to}`],
  ].flat()
  if (parts.length === 0) {
    return (
      <p className="dim" style={{ margin: '0 0 12px', fontSize: 14 }}>
        Choose below, or click on a name or an action to see only those.
      </p>
    )
  }
  return (
    <p style={{ margin: '0 0 12px', fontSize: 14 }}>
      Only {parts.join(', ')}. {props.clear}
    </p>
  )
}
