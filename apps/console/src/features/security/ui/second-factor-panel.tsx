import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { sessionQuery } from '../../../app/session.query.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import grid from '../../../ui/form-grid.module.css'
import { Panel } from '../../../ui/panel.tsx'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { EnrolForm } from './enrol-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import classes from './second-factor.module.css'

/** Recovery codes live in this component only: no cache, no URL, no storage. */
export function SecondFactorPanel() {
  const { data: session } = useSuspenseQuery(sessionQuery(useAdminClient()))
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const isOn = session.has_second_factor
  return (
    <Panel
      title="Second factor"
      aside={<StatusPill tone={isOn ? 'good' : 'warn'}>{isOn ? 'On' : 'Off'}</StatusPill>}
    >
      {codes === null ? null : (
        <RecoveryCodes
          codes={codes}
          onDone={() => {
            setCodes(null)
          }}
        />
      )}
      {codes === null && isOn ? <Existing onCodes={setCodes} /> : null}
      {codes === null && !isOn ? <EnrolForm onConfirmed={setCodes} /> : null}
    </Panel>
  )
}

function Existing(props: { readonly onCodes: (codes: readonly string[]) => void }) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const renew = useMutation({
    mutationFn: async () => (await client.session.renewRecoveryCodes()).data.recovery_codes,
    gcTime: 0,
    onSuccess: props.onCodes,
  })
  const remove = useMutation({
    mutationFn: async () => (await client.session.removeTotp()).data,
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
    },
  })
  const error = renew.error ?? remove.error
  return (
    <div className={grid['form']}>
      <p className={classes['text']}>
        Signing in asks for a code of your authenticator application. So does whatever is dangerous, again.
      </p>
      {error === null ? null : <FailureNotice error={error} act="read" />}
      <div className={grid['actions']}>
        <Button
          variant="default"
          loading={renew.isPending}
          onClick={() => {
            renew.mutate()
          }}
        >
          New recovery codes
        </Button>
        {isAsking ? (
          <>
            <Button
              color="red"
              loading={remove.isPending}
              onClick={() => {
                remove.mutate()
              }}
            >
              Remove for good
            </Button>
            <Button
              ref={focusOnMount}
              variant="default"
              onClick={() => {
                setIsAsking(false)
              }}
            >
              Keep it
            </Button>
          </>
        ) : (
          <Button
            variant="default"
            onClick={() => {
              setIsAsking(true)
            }}
          >
            Remove the second factor
          </Button>
        )}
      </div>
    </div>
  )
}
