import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'

export function NotFoundPage() {
  return (
    <>
      <PageHeader title="No such page" />
      <EmptyState title="Nothing is at this address" action={<LinkButton to="/teams">All teams</LinkButton>}>
        Check the address, or start from the list of teams.
      </EmptyState>
    </>
  )
}
