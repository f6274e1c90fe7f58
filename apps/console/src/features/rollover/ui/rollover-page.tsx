import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { rolloverRuleQuery } from '../api/rollover.query.ts'
import { describeRule } from '../model/rule-draft.ts'
import { RolloverPreviewPanel } from './rollover-preview-panel.tsx'
import { RuleEditor } from './rule-editor.tsx'

const route = getRouteApi('/staff/teams/$teamId/rollover')

export function RolloverPage(props: { readonly teamId: string; readonly timeZone: string }) {
  const { teamId, timeZone } = props
  const client = useAdminClient()
  const search = route.useSearch()
  const kind = search.kind ?? 'api'
  const rule = useQuery(rolloverRuleQuery(client, teamId, kind))
  return (
    <Stack>
      <KindLinks>
        {kinds.map((each) => (
          <Link
            key={each}
            to="/teams/$teamId/rollover"
            params={{ teamId }}
            search={{ kind: each, at: search.at }}
            {...(each === kind ? { 'aria-current': 'true' as const } : {})}
          >
            {kindLabels[each]}
          </Link>
        ))}
      </KindLinks>
      <RolloverPreviewPanel teamId={teamId} timeZone={timeZone} kind={kind} at={search.at} />
      <Panel title={`Rule for ${kindLabels[kind]} credits`}>
        <QueryView query={rule} loadingLabel="Loading the rule" loadingRows={3}>
          {(answer) => (
            <Stack>
              <p style={{ margin: 0 }}>
                Now: <strong>{describeRule(answer.rule)}</strong>
              </p>
              <RuleEditor key={`${kind} ${JSON.stringify(answer.rule)}`} teamId={teamId} kind={kind} rule={answer.rule} />
            </Stack>
          )}
        </QueryView>
      </Panel>
    </Stack>
  )
}
