import { Stack } from '../../../ui/stack.tsx'
import { PasswordPanel } from './password-panel.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'

/** The own password, second factor and sessions. */
export function SecurityPage() {
  return (
    <Stack>
      <Stack layout="pair">
        <SecondFactorPanel />
        <PasswordPanel />
      </Stack>
      <SessionsPanel />
    </Stack>
  )
}
