import type { AdminClient } from '@scrip/sdk/admin'
import type { QueryClient } from '@tanstack/react-query'

/** What every loader gets. */
export interface RouterContext {
  readonly client: AdminClient
  readonly queryClient: QueryClient
}
