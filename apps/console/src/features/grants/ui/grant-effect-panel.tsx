import { Button } from '@mantine/core'
import type { BurnPosition } from '@scrip/sdk/admin'
import { ApprovalAsk } from '../../../app/approval-ask.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { EffectPreview } from '../../../ui/effect-preview.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import grid from '../../../ui/form-grid.module.css'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { Panel } from '../../../ui/panel.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import type { PreviewedGrant } from '../api/grant.mutation.ts'
import type { GrantWizard } from './use-grant-wizard.ts'
import classes from './grant-effect-panel.module.css'

/** Step 4: what it will do, and the one button that does it. */
export function GrantEffectPanel(props: {
  readonly previewed: PreviewedGrant
  readonly wizard: GrantWizard
  readonly teamId: string
  readonly timeZone: string
}) {
  const { previewed, wizard, teamId, timeZone } = props
  const { body, effect } = previewed
  return (
    <Panel title="4. Effect" aside="Previewed, not given yet">
      <div className={classes['effect']} tabIndex={-1} ref={focusOnMount}>
        <EffectPreview
          label={`${kindLabels[body.kind]} credits before and after`}
          rows={[
            { label: 'Available', before: effect.before.available, after: effect.after.available },
            { label: 'Held', before: effect.before.held, after: effect.after.held },
            { label: 'Used', before: effect.before.used, after: effect.after.used },
            { label: 'Granted', before: effect.before.granted, after: effect.after.granted },
          ]}
        />
        <div>
          <h3 className={classes['heading']}>Burn order after it</h3>
          <div className={classes['table']}>
            <BurnOrder positions={effect.burn_order} timeZone={timeZone} />
          </div>
        </div>
        {previewed.need.is_required ? (
          <ApprovalAsk
            key={previewed.version}
            need={previewed.need}
            write={{
              operation: 'adminCreateGrant',
              path: { team_id: teamId },
              body: { ...body },
              version: previewed.version,
            }}
            onStale={(error) => {
              wizard.takeConflict(error, body)
            }}
          />
        ) : (
          <Give previewed={previewed} wizard={wizard} timeZone={timeZone} />
        )}
      </div>
    </Panel>
  )
}

function Give(props: {
  readonly previewed: PreviewedGrant
  readonly wizard: GrantWizard
  readonly timeZone: string
}) {
  const { previewed, wizard, timeZone } = props
  const { body } = previewed
  return (
    <div className={grid['actions']}>
      <Button
        loading={wizard.isGiving}
        onClick={() => {
          wizard.give()
        }}
      >
        {wizard.isUnknown ? 'Send it again' : `Give ${formatCreditsOf(body.amount, body.kind)}`}
      </Button>
      <span className="dim">
        {body.expires_at === null || body.expires_at === undefined ? (
          'They never expire.'
        ) : (
          <>
            They expire on <Instant at={body.expires_at} timeZone={timeZone} />.
          </>
        )}
      </span>
    </div>
  )
}

function BurnOrder(props: { readonly positions: readonly BurnPosition[]; readonly timeZone: string }) {
  const { positions, timeZone } = props
  const ranked = positions.map((position, index) => ({ position, rank: index + 1 }))
  return (
    <DataTable
      label="Burn order after the grant"
      rows={ranked}
      rowKey={({ rank }) => String(rank)}
      columns={[
        { key: 'rank', header: 'Order', renderCell: ({ rank }) => `${rank}.` },
        {
          key: 'grant',
          header: 'Grant',
          renderCell: ({ position }) => (
            <>
              {sourceLabels[position.source]}, {position.class}{' '}
              {position.is_new ? <StatusPill tone="good">This grant</StatusPill> : null}
            </>
          ),
        },
        {
          key: 'available',
          header: 'Available',
          align: 'right',
          renderCell: ({ position }) => formatCredits(position.available),
        },
        {
          key: 'expires',
          header: 'Expires',
          renderCell: ({ position }) => <Instant at={position.expires_at} timeZone={timeZone} none="Never" />,
        },
        {
          key: 'priority',
          header: 'Priority',
          align: 'right',
          renderCell: ({ position }) => position.priority,
        },
      ]}
    />
  )
}
