import { AuthError, ScripError } from '@scrip/sdk'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

/** @param onSignedOut called when any answer says that there is no session any more */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const judge = (error: unknown) => {
    if (error instanceof AuthError && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // The route that asks for the session answers its failure with a redirect of its own.
        if (query.queryKey[0] !== 'session') judge(error)
      },
    }),
    mutationCache: new MutationCache({ onError: judge }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The SDK has retried what may be retried; a second layer would only double the wait.
        retry: false,
        // Offline, a question fails at once and says so; it is not kept back.
        networkMode: 'always',
        throwOnError: (error) => !ScripError.is(error),
      },
      // A write that is kept back until the network returns would be sent when nobody looks any more.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
