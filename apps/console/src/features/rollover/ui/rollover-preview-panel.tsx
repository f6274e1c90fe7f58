import { TextInput } from '@mantine/core'
import type { RolloverLot, RolloverPreview } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import type { Kind } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { localTimeOf, zonedTimeToInstant } from '../../../ui/zoned-day.ts'
import { rolloverPreviewQuery } from '../api/rollover.query.ts'
import classes from './rollover-preview-panel.module.css'

/** What the end of a period at an instant would carry and forfeit, grant by grant. */
export function RolloverPreviewPanel(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly kind: Kind
  readonly at: string | undefined
}) {
  const { teamId, timeZone, kind, at } = props
  const client = useAdminClient()
  const query = useQuery(rolloverPreviewQuery(client, teamId, kind, at))
  return (
    <Panel title="Preview" aside="Changes nothing" flush>
      <InstantField teamId={teamId} timeZone={timeZone} kind={kind} at={at} shown={query.data?.at} />
      <QueryView query={query} loadingLabel="Loading the preview" loadingRows={3}>
        {(preview) => <PreviewView preview={preview} timeZone={timeZone} />}
      </QueryView>
    </Panel>
  )
}

function InstantField(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly kind: Kind
  readonly at: string | undefined
  readonly shown: string | undefined
}) {
  const { teamId, timeZone, kind, at, shown } = props
  const navigate = useNavigate()
  const value = at ?? shown
  return (
    <div className={classes['instant']}>
      <TextInput
        label="At the end of a period at"
        description={`Time in ${timeZone}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="datetime-local"
        value={value === undefined ? '' : localTimeOf(value, timeZone)}
        onChange={(event) => {
          const local = event.currentTarget.value
          void navigate({
            to: '/teams/$teamId/rollover',
            params: { teamId },
            search: { kind, at: local === '' ? undefined : zonedTimeToInstant(local, timeZone) },
            replace: true,
          })
        }}
      />
      {at === undefined ? (
        <span className="dim">The end of the current period</span>
      ) : (
        <Link className="plain" to="/teams/$teamId/rollover" params={{ teamId }} search={{ kind }}>
          Back to the end of the current period
        </Link>
      )}
    </div>
  )
}

function PreviewView(props: { readonly preview: RolloverPreview; readonly timeZone: string }) {
  const { preview, timeZone } = props
  const next = preview.next_grant
  return (
    <>
      {preview.lots.length === 0 ? (
        <EmptyState title="No grant ends then">
          No paid plan credits of this kind would be left unused at that instant.
        </EmptyState>
      ) : (
        <DataTable
          label="Grants at the end of the period"
          rows={preview.lots}
          rowKey={(lot) => lot.grant.id}
          columns={lotColumns(timeZone)}
        />
      )}
      <div className={classes['totals']}>
        <FactList
          facts={[
            { label: 'Unused', value: formatCredits(preview.totals.unused) },
            { label: 'Carried', value: formatCredits(preview.totals.carry) },
            { label: 'Forfeited', value: formatCredits(preview.totals.forfeit) },
            {
              label: 'The new period grants',
              value:
                next === null ? (
                  'Nothing'
                ) : (
                  <>
                    {formatCreditsOf(next.amount, preview.kind)}, until{' '}
                    <Instant at={next.expires_at} timeZone={timeZone} none="for ever" />
                  </>
                ),
            },
          ]}
        />
      </div>
    </>
  )
}

function lotColumns(timeZone: string): readonly Column<RolloverLot>[] {
  return [
    {
      key: 'grant',
      header: 'Grant',
      renderCell: ({ grant }) => (
        <>
          {sourceLabels[grant.source]}, {grant.class}
          <br />
          <span className="mono dim">{grant.id}</span>
        </>
      ),
    },
    { key: 'unused', header: 'Unused', align: 'right', renderCell: (lot) => formatCredits(lot.unused) },
    {
      key: 'carry',
      header: 'Carried',
      align: 'right',
      renderCell: (lot) => <strong>{formatCredits(lot.carry)}</strong>,
    },
    { key: 'forfeit', header: 'Forfeited', align: 'right', renderCell: (lot) => formatCredits(lot.forfeit) },
    {
      key: 'expires',
      header: 'Carried until',
      renderCell: (lot) => (
        <Instant at={lot.expires_at} timeZone={timeZone} none={lot.carry === 0 ? '–' : 'For ever'} />
      ),
    },
    { key: 'why', header: 'Why', wrap: true, renderCell: (lot) => lot.why },
  ]
}
