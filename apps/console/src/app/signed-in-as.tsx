import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useAdminClient } from './admin-client.ts'
import { roleLabels } from '../ui/labels.ts'
import { sessionQuery } from './session.query.ts'
import classes from './signed-in-as.module.css'

export function SignedInAs() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery(client))
  const signOut = useMutation({
    mutationFn: async () => {
      await client.session.signOut()
    },
    onSettled: async () => {
      await navigate({ to: '/sign-in' })
      queryClient.clear()
    },
  })
  return (
    <div className={classes['who']}>
      <div className={classes['name']}>{session.staff.name}</div>
      <div className={classes['mail']}>{session.staff.email}</div>
      <div className={classes['row']}>
        <span className={classes['role']}>{roleLabels[session.staff.role]}</span>
        <Button
          variant="default"
          size="compact-sm"
          loading={signOut.isPending}
          onClick={() => {
            signOut.mutate()
          }}
        >
          Sign out
        </Button>
      </div>
    </div>
  )
}
