import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { keyListQuery } from '../api/key-list.query.ts'
import { KeysTable } from './keys-table.tsx'
import { NewKeyForm } from './new-key-form.tsx'

export function KeysPage(props: { readonly teamId: string; readonly timeZone: string }) {
  const client = useAdminClient()
  const mayWrite = usePermission('keys:write')
  const query = useQuery(keyListQuery(client, props.teamId))
  return (
    <Stack>
      {mayWrite ? (
        <Panel title="New API key">
          <NewKeyForm teamId={props.teamId} />
        </Panel>
      ) : null}
      <Panel title="API keys" flush>
        <QueryView query={query} loadingLabel="Loading API keys" loadingRows={3}>
          {(keys) =>
            keys.length === 0 ? (
              <EmptyState title="No API keys yet">
                The team cannot call the API until it has a key. Create one above.
              </EmptyState>
            ) : (
              <KeysTable keys={keys} teamId={props.teamId} timeZone={props.timeZone} mayRevoke={mayWrite} />
            )
          }
        </QueryView>
      </Panel>
    </Stack>
  )
}
