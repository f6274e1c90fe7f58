import { Button } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import type { StaffSession } from '@scrip/sdk/admin'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { CodeInput } from '../../../ui/code-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'

export function CodeStep(props: {
  readonly challenge: string
  readonly onSignedIn: (session: StaffSession) => Promise<void>
  /** The password comes first again; the note says why, when it was not the person's wish. */
  readonly onBack: (note: string | null) => void
}) {
  const { challenge, onSignedIn, onBack } = props
  const client = useAdminClient()
  const [code, setCode] = useState('')
  const finish = useMutation({
    mutationFn: async () => (await client.session.finishSignIn({ challenge, code })).data,
    onError: (error) => {
      if (error instanceof AuthError && error.code === 'unauthenticated')
        onBack('That took too long or too many tries. Begin with the password again.')
    },
    onSuccess: onSignedIn,
  })
  const isWrong = finish.error instanceof AuthError && finish.error.code === 'second_factor_wrong'
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        finish.mutate()
      }}
    >
      <CodeInput code={code} onChange={setCode} isWrong={isWrong} />
      {finish.error === null || isWrong ? null : <FailureNotice error={finish.error} act="read" />}
      <Button type="submit" fullWidth loading={finish.isPending}>
        Continue
      </Button>
      <Button
        variant="default"
        fullWidth
        onClick={() => {
          onBack(null)
        }}
      >
        Back to the password
      </Button>
    </form>
  )
}
