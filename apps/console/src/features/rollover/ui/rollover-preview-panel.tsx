import { TextInput } from '@mantine/core'
import type { RolloverPreview } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useAdminClient } from '../../../app/admin-client.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { fieldErrorsOf } from '../../../ui/field-errors.ts'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import type { Kind } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { localTimeOf, zonedTimeToInstant } from '../../../ui/zoned-day.ts'
import { rolloverPreviewQuery } from '../api/rollover.query.ts'
import { periodEndsOf } from '../model/preview-lots.ts'
import { LotTable } from './lot-table.tsx'
import classes from './rollover-preview-panel.module.css'

/** What the ends of periods would carry and forfeit, grant by grant. */
export function RolloverPreviewPanel(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly kind: Kind
  readonly at: string | undefined
  /** The end of the current period, RFC 3339; null when the plan has no periods. */
  readonly periodEnd: string | null
}) {
  const { teamId, timeZone, kind, at, periodEnd } = props
  const client = useAdminClient()
  const query = useQuery(rolloverPreviewQuery(client, teamId, kind, at))
  const problem = fieldErrorsOf(query.error, { '/at': 'at' } as const).at
  return (
    <Panel title="Preview" aside="If nothing more were spent. Changes nothing" flush>
      <InstantField
        teamId={teamId}
        timeZone={timeZone}
        kind={kind}
        at={at}
        shown={query.data?.at}
        problem={problem}
      />
      {problem === undefined ? (
        <QueryView query={query} loadingLabel="Loading the preview" loadingRows={3}>
          {(preview) => <PreviewView preview={preview} timeZone={timeZone} periodEnd={periodEnd} />}
        </QueryView>
      ) : null}
    </Panel>
  )
}

function InstantField(props: {
  readonly teamId: string
  readonly timeZone: string
  readonly kind: Kind
  readonly at: string | undefined
  readonly shown: string | undefined
  readonly problem: string | undefined
}) {
  const { teamId, timeZone, kind, at, shown, problem } = props
  const navigate = useNavigate()
  const value = at ?? shown
  return (
    <div className={classes['instant']}>
      <TextInput
        label="Ends of periods up to and including"
        description={`Time in ${timeZone}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        type="datetime-local"
        value={value === undefined ? '' : localTimeOf(value, timeZone)}
        error={problem}
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

function PreviewView(props: {
  readonly preview: RolloverPreview
  readonly timeZone: string
  readonly periodEnd: string | null
}) {
  const { preview, timeZone, periodEnd } = props
  const next = preview.next_grant
  const ends = periodEndsOf(preview.lots)
  return (
    <>
      {preview.lots.length === 0 ? (
        <EmptyState title="Nothing would roll over until then">
          No paid plan credits of this kind end unused up to that instant.
        </EmptyState>
      ) : (
        <LotTable lots={preview.lots} timeZone={timeZone} periodEnd={periodEnd} />
      )}
      <div className={classes['totals']}>
        {ends.length > 1 ? (
          <p className={classes['note']}>
            {formatCredits(ends.length)} ends of periods, one after the other: what one carries may be carried
            again by the next.
          </p>
        ) : null}
        <FactList
          facts={[
            { label: 'Unused', value: formatCredits(preview.totals.unused) },
            { label: 'Carried', value: formatCredits(preview.totals.carry) },
            { label: 'Forfeited', value: formatCredits(preview.totals.forfeit) },
            {
              label: ends.length > 1 ? 'The last new period grants' : 'The new period grants',
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
