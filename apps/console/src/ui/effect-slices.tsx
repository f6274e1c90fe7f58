import type { CreditsEffect } from '@scrip/sdk/admin'
import { DataTable } from './data-table.tsx'
import { formatCredits } from './format-credits.ts'
import { GrantLink } from './grant-link.tsx'

/** Which grants a write takes from or gives back to, in that order. */
export function EffectSlices(props: {
  readonly effect: CreditsEffect
  readonly teamId: string
  /** `Gives`, `Gets back`. */
  readonly verb: string
}) {
  const { effect, teamId, verb } = props
  if (effect.slices.length === 0) return null
  return (
    <DataTable
      label="Grants that it touches"
      rows={effect.slices}
      rowKey={(slice) => slice.grant_id}
      columns={[
        {
          key: 'grant',
          header: 'Grant',
          renderCell: (slice) => <GrantLink id={slice.grant_id} teamId={teamId} kind={effect.kind} />,
        },
        { key: 'amount', header: verb, align: 'right', renderCell: (slice) => formatCredits(slice.amount) },
      ]}
    />
  )
}
