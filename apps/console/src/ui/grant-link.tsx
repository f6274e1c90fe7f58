import { Link } from '@tanstack/react-router'
import type { Kind } from './kind.ts'
import { shortenId } from './shorten-id.ts'

/** To a grant's row in the list of grants, opened. */
export function GrantLink(props: { readonly id: string; readonly teamId: string; readonly kind: Kind }) {
  const { id, teamId, kind } = props
  return (
    <Link
      className="plain mono"
      to="/teams/$teamId/grants"
      params={{ teamId }}
      search={{ kind, state: 'all', grant: id }}
      resetScroll={false}
      title={id}
    >
      {shortenId(id)}
    </Link>
  )
}
