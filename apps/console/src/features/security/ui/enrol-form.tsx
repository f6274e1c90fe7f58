import { Button, PasswordInput } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { CodeInput } from '../../../ui/code-input.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import { ownSessionsQuery } from '../api/own-sessions.query.ts'
import { QrCode } from './qr-code.tsx'
import classes from './second-factor.module.css'

/** The password, then the secret in the application, then a first code of it. */
export function EnrolForm(props: { readonly onConfirmed: (recoveryCodes: readonly string[]) => void }) {
  const client = useAdminClient()
  const [password, setPassword] = useState('')
  const enrol = useMutation({
    mutationFn: async () =>
      (await client.session.enrolTotp(password === '' ? {} : { current_password: password })).data,
    gcTime: 0,
  })
  if (enrol.data !== undefined) {
    const { secret, otpauth_uri: uri } = enrol.data
    return <ConfirmForm secret={secret} uri={uri} onConfirmed={props.onConfirmed} />
  }
  const isWrong = enrol.error instanceof AuthError && enrol.error.code === 'password_refused'
  return (
    <form
      className={grid['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        enrol.mutate()
      }}
    >
      <p className={classes['text']}>
        A password can be guessed or read along. With a second factor somebody also needs your telephone.
        Whatever is dangerous, such as changing roles, asks for one.
      </p>
      <PasswordInput
        label="Your password"
        description="Leave it empty if you sign in at your company’s identity provider."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autoComplete="current-password"
        value={password}
        error={isWrong ? (enrol.error?.message ?? null) : null}
        visibilityToggleButtonProps={{ 'aria-label': 'Show your password', tabIndex: 0 }}
        onChange={(event) => {
          setPassword(event.currentTarget.value)
        }}
      />
      {enrol.error === null || isWrong ? null : <FailureNotice error={enrol.error} act="read" />}
      <div className={grid['actions']}>
        <Button type="submit" loading={enrol.isPending}>
          Set up a second factor
        </Button>
      </div>
    </form>
  )
}

function ConfirmForm(props: {
  readonly secret: string
  readonly uri: string
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void
}) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [code, setCode] = useState('')
  const confirm = useMutation({
    mutationFn: async () => (await client.session.confirmTotp({ code })).data,
    gcTime: 0,
    onSuccess: async ({ recovery_codes: recoveryCodes, ...session }) => {
      props.onConfirmed(recoveryCodes)
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
      await queryClient.invalidateQueries({ queryKey: ownSessionsQuery(client).queryKey })
    },
  })
  const isWrong = confirm.error instanceof AuthError && confirm.error.code === 'code_refused'
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
    >
      <p className={classes['text']}>
        Scan this with your authenticator application, or type the key into it. Then type the code that it
        shows.
      </p>
      <div className={classes['enrolment']}>
        <QrCode text={props.uri} label="QR code for the authenticator application" />
        <p className={classes['secret']}>
          <span className="dim">Key</span>
          <code className="mono">{props.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
      </div>
      <CodeInput code={code} onChange={setCode} isWrong={isWrong} takesRecoveryCodes={false} />
      {confirm.error === null || isWrong ? null : <FailureNotice error={confirm.error} act="read" />}
      <div className={grid['actions']}>
        <Button type="submit" loading={confirm.isPending}>
          Turn it on
        </Button>
      </div>
    </form>
  )
}
