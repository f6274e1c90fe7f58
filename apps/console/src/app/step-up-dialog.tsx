import { Button } from '@mantine/core'
import { AuthError } from '@scrip/sdk'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { CodeInput } from '../ui/code-input.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import grid from '../ui/form-grid.module.css'
import { useAdminClient } from './admin-client.ts'
import { sessionQuery } from './session.query.ts'
import classes from './step-up-dialog.module.css'

/** Asks for a code; the call that needed it goes on afterwards. Escape is no. */
export function StepUpDialog(props: { readonly onAnswer: (isProved: boolean) => void }) {
  const { onAnswer } = props
  const { data: session } = useSuspenseQuery(sessionQuery(useAdminClient()))
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      // Back to where the person was, so that the keyboard goes on from there.
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={classes['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onAnswer(false)
      }}
    >
      <h2 id={titleId} className={classes['title']}>
        Prove that it is you
      </h2>
      {session.has_second_factor ? <CodeForm onAnswer={onAnswer} /> : <NoSecondFactor onAnswer={onAnswer} />}
    </dialog>
  )
}

function CodeForm(props: { readonly onAnswer: (isProved: boolean) => void }) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [code, setCode] = useState('')
  const stepUp = useMutation({
    mutationFn: async () => (await client.session.stepUp({ code })).data,
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery(client).queryKey, session)
      props.onAnswer(true)
    },
  })
  const isWrong = stepUp.error instanceof AuthError && stepUp.error.code === 'code_refused'
  return (
    <form
      className={grid['form']}
      onSubmit={(event) => {
        event.preventDefault()
        stepUp.mutate()
      }}
    >
      <p className={classes['text']}>
        This needs a fresh second factor. Nothing has happened yet; what you asked for goes on afterwards.
      </p>
      <CodeInput code={code} onChange={setCode} isWrong={isWrong} />
      {stepUp.error === null || isWrong ? null : <FailureNotice error={stepUp.error} act="read" />}
      <div className={grid['actions']}>
        <Button type="submit" loading={stepUp.isPending}>
          Continue
        </Button>
        <Button
          variant="default"
          onClick={() => {
            props.onAnswer(false)
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}

function NoSecondFactor(props: { readonly onAnswer: (isProved: boolean) => void }) {
  const refuse = () => {
    props.onAnswer(false)
  }
  return (
    <div className={grid['form']}>
      <p className={classes['text']}>
        This needs a second factor, and you have none yet. Nothing has happened. Set one up, then come back.
      </p>
      <div className={grid['actions']}>
        <Link to="/settings/security" className="plain" onClick={refuse}>
          Set up a second factor
        </Link>
        <Button variant="default" onClick={refuse}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
