import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { signInMethodsQuery } from '../api/sign-in-methods.query.ts'

/** Where the server has an identity provider: the way there. */
export function OidcButton(props: { readonly returnTo: string }) {
  const client = useAdminClient()
  const methods = useQuery(signInMethodsQuery(client))
  const begin = useMutation({
    mutationFn: async () => (await client.session.beginOidc({ return_to: props.returnTo })).data,
    onSuccess: ({ authorization_url: url }) => {
      globalThis.location.assign(url)
    },
  })
  const oidc = methods.data?.oidc ?? null
  if (oidc === null) return null
  return (
    <>
      <Button
        variant="default"
        fullWidth
        loading={begin.isPending}
        onClick={() => {
          begin.mutate()
        }}
      >
        {oidc.name}
      </Button>
      {begin.error === null ? null : <FailureNotice error={begin.error} act="read" />}
    </>
  )
}
