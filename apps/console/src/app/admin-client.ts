import type { AdminClient } from '@scrip/sdk/admin'
import { createContext, useContext } from 'react'

const AdminClientContext = createContext<AdminClient | null>(null)

/** Hands the one client of the application to everything below it. */
export const AdminClientProvider = AdminClientContext.Provider

/** The client for mutations; queries get theirs from the loader's context. */
export function useAdminClient(): AdminClient {
  const client = useContext(AdminClientContext)
  if (client === null) throw new Error('useAdminClient was called outside AdminClientProvider')
  return client
}
