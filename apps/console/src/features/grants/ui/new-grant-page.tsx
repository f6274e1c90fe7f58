import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ChangedSince } from '../../../ui/changed-since.tsx'
import { toEffectRows } from '../../../ui/effect-rows.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { GrantEffectPanel } from './grant-effect-panel.tsx'
import { GrantForm } from './grant-form.tsx'
import { GrantReceiptPanel } from './grant-receipt-panel.tsx'
import { useGrantWizard } from './use-grant-wizard.ts'

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
  const { write } = wizard
  if (write.receipt !== null) {
    return <GrantReceiptPanel receipt={write.receipt} teamId={teamId} timeZone={timeZone} onAgain={onAgain} />
  }
  return (
    <Stack>
      <Panel title="Give a grant" aside="Nothing is given before you have seen its effect">
        <GrantForm wizard={wizard} timeZone={timeZone} />
      </Panel>
      {write.conflict === null ? null : (
        <ChangedSince
          former={toEffectRows(write.conflict.former.effect)}
          current={write.previewed === null ? null : toEffectRows(write.previewed.preview.effect)}
          changes={write.conflict.changes}
          timeZone={timeZone}
        />
      )}
      {write.previewed === null ? null : (
        <GrantEffectPanel previewed={write.previewed} write={write} timeZone={timeZone} />
      )}
      {write.failure === null ? null : <FailureNotice error={write.failure.error} act={write.failure.act} />}
    </Stack>
  )
}
