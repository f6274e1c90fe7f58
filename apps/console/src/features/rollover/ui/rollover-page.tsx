import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { usePermission } from '../../../app/permissions.ts'
import { KindLinks } from '../../../ui/kind-links.tsx'
import { kindWords } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { rolloverRuleQuery } from '../api/rollover.query.ts'
import { describeRule } from '../model/rule-draft.ts'
import { RolloverPreviewPanel } from './rollover-preview-panel.tsx'
import { RuleEditor } from './rule-editor.tsx'

const route = getRouteApi('/staff/teams/$teamId/rollover')

export function RolloverPage(props: {
  readonly teamId: string
  readonly timeZone: string
  /** The end of the current period, RFC 3339; null when the plan has no periods. */
  readonly periodEnd: string | null
}) {
  const { teamId, timeZone, periodEnd } = props
  const client = useAdminClient()
  const mayWrite = usePermission('credits:write')
  const search = route.useSearch()
  const kind = search.kind ?? 'api'
  const [savedFor, setSavedFor] = useState<Kind | null>(null)
  const rule = useQuery(rolloverRuleQuery(client, teamId, kind))
  return (
    <Stack>
      <KindLinks
        kind={kind}
        renderLink={(each, link) => (
          <Link
            to="/teams/$teamId/rollover"
            params={{ teamId }}
            search={{ kind: each, at: search.at }}
            {...link}
          />
        )}
      />
      <RolloverPreviewPanel
        teamId={teamId}
        timeZone={timeZone}
        kind={kind}
        at={search.at}
        periodEnd={periodEnd}
      />
      <Panel title={`Rule for ${kindWords[kind]} credits`}>
        <QueryView query={rule} loadingLabel="Loading the rule" loadingRows={3}>
          {(answer) => (
            <Stack>
              <p style={{ margin: 0 }}>
                Now: <strong>{describeRule(answer.rule)}</strong>
              </p>
              {savedFor === kind ? (
                <Notice tone="good" title="Saved">
                  This rule decides from the next end of a period on. No credits moved.
                </Notice>
              ) : null}
              {mayWrite ? (
                <RuleEditor
                  key={`${kind} ${JSON.stringify(answer.rule)}`}
                  teamId={teamId}
                  kind={kind}
                  rule={answer.rule}
                  onSaved={() => {
                    setSavedFor(kind)
                  }}
                />
              ) : null}
            </Stack>
          )}
        </QueryView>
      </Panel>
    </Stack>
  )
}
