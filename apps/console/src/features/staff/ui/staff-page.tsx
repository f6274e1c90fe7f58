import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { staffListQuery } from '../api/staff.query.ts'
import { InviteForm } from './invite-form.tsx'
import { StaffTable } from './staff-table.tsx'
import { TokensPanel } from './tokens-panel.tsx'

/** Who the staff are and what they may do; who may only look sees no form. */
export function StaffPage() {
  const query = useQuery(staffListQuery(useAdminClient()))
  const mayWrite = usePermission('staff:write')
  return (
    <Stack>
      {mayWrite ? (
        <Panel title="Invite a colleague">
          <InviteForm />
        </Panel>
      ) : null}
      <Panel title="Staff" flush>
        <QueryView query={query} loadingLabel="Loading staff" loadingRows={3}>
          {(users) => <StaffTable users={users} mayWrite={mayWrite} />}
        </QueryView>
      </Panel>
      <TokensPanel users={query.data ?? []} mayWrite={mayWrite} />
    </Stack>
  )
}
