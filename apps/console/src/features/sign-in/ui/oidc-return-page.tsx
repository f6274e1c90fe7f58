import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { parseReturnPath } from '../model/return-path.ts'
import { SignInCard } from './sign-in-card.tsx'

const route = getRouteApi('/sign-in/oidc')

/** Where the identity provider sends the browser back to. The code goes to the server at once, and out of the address. */
export function OidcReturnPage() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { code, state } = route.useSearch()
  const hasBegun = useRef(false)
  const { mutate, error } = useMutation({
    mutationFn: async (proof: { readonly code: string; readonly state: string }) =>
      (await client.session.finishOidc(proof)).data,
    gcTime: 0,
    onSuccess: async ({ return_to: returnTo, ...session }) => {
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
      await navigate({ href: parseReturnPath(returnTo), replace: true })
    },
  })
  const isComplete = code !== undefined && state !== undefined
  useEffect(() => {
    if (!isComplete || hasBegun.current) return
    hasBegun.current = true
    globalThis.history.replaceState(globalThis.history.state, '', globalThis.location.pathname)
    mutate({ code, state })
  }, [isComplete, code, state, mutate])
  return (
    <SignInCard lead={error === null && isComplete ? 'Signing you in …' : 'You are not signed in.'}>
      {error === null ? null : <FailureNotice error={error} act="read" />}
      {error === null && isComplete ? null : <LinkButton to="/sign-in">Begin again</LinkButton>}
    </SignInCard>
  )
}
