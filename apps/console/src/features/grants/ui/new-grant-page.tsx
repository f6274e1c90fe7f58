import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { formatCreditsOf, formatSigned } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { entryTypeLabels } from '../../../ui/labels.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { GrantEffectPanel } from './grant-effect-panel.tsx'
import { GrantForm } from './grant-form.tsx'
import { GrantReceiptPanel } from './grant-receipt-panel.tsx'
import { useGrantWizard } from './use-grant-wizard.ts'
import type { GrantWizard } from './use-grant-wizard.ts'

const route = getRouteApi('/staff/teams/$teamId/grants/new')

export function NewGrantPage(props: { readonly teamId: string; readonly timeZone: string }) {
  // A new key for a new grant: starting over takes the whole wizard away.
  const [round, setRound] = useState(0)
  return (
    <Wizard
      key={round}
      {...props}
      onAgain={() => {
        setRound(round + 1)
      }}
    />
  )
}

function Wizard(props: { readonly teamId: string; readonly timeZone: string; readonly onAgain: () => void }) {
  const { teamId, timeZone, onAgain } = props
  const { kind } = route.useSearch()
  const wizard = useGrantWizard(teamId, timeZone, kind ?? 'api')
  if (wizard.receipt !== null) {
    return (
      <GrantReceiptPanel receipt={wizard.receipt} teamId={teamId} timeZone={timeZone} onAgain={onAgain} />
    )
  }
  return (
    <Stack>
      <Panel title="Give a grant" aside="Nothing is given before you have seen its effect">
        <GrantForm wizard={wizard} timeZone={timeZone} />
      </Panel>
      <Changes wizard={wizard} timeZone={timeZone} />
      {wizard.previewed === null ? null : (
        <GrantEffectPanel previewed={wizard.previewed} wizard={wizard} teamId={teamId} timeZone={timeZone} />
      )}
      {wizard.failure === null ? null : (
        <FailureNotice error={wizard.failure.error} act={wizard.failure.act} />
      )}
    </Stack>
  )
}

/** After a 412: what happened meanwhile. The new preview is below; giving it is a decision of its own. */
function Changes(props: { readonly wizard: GrantWizard; readonly timeZone: string }) {
  const { changes } = props.wizard
  if (changes === null) return null
  return (
    <Notice tone="warn" title="The account changed since your preview">
      <p>
        <strong>No credits moved.</strong> The effect below is previewed anew; look at it before you give the
        grant. The newest entries of the account:
      </p>
      <ul>
        {changes.slice(0, 5).map((entry) => (
          <li key={entry.id}>
            <Instant at={entry.recorded_at} timeZone={props.timeZone} />: {entryTypeLabels[entry.type]}{' '}
            {formatSigned(entry.amount)} by {entry.actor.label}, {formatCreditsOf(entry.balance_after, null)}{' '}
            after it
          </li>
        ))}
      </ul>
    </Notice>
  )
}
