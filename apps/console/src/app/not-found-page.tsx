import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'

export function NotFoundPage() {
  return (
    <EmptyState title="There is no such page" action={<LinkButton to="/teams">All teams</LinkButton>}>
      Check the address, or start from the list of teams.
    </EmptyState>
  )
}
