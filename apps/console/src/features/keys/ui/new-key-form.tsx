import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { teamKeys } from '../../../app/team-keys.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import classes from './new-key-form.module.css'

/** Makes a key and shows it once. The key lives in this component only: no cache, no URL, no storage. */
export function NewKeyForm(props: { readonly teamId: string }) {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const create = useMutation({
    mutationFn: async () => (await client.keys.create(props.teamId, { name: name.trim() })).data,
    gcTime: 0,
    onSuccess: async () => {
      setName('')
      await queryClient.invalidateQueries({ queryKey: teamKeys.one(props.teamId) })
    },
  })
  return (
    <form
      className={grid['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') setProblem('Give the key a name.')
        else create.mutate()
      }}
    >
      <div className={classes['line']}>
        <TextInput
          label="Name of the key"
          placeholder="nightly sync"
          required
          maxLength={100}
          value={name}
          error={problem}
          onChange={(event) => {
            setProblem(null)
            setName(event.currentTarget.value)
          }}
        />
        <Button type="submit" loading={create.isPending}>
          Create key
        </Button>
      </div>
      {create.error === null ? null : <FailureNotice error={create.error} act="unkeyed" />}
      {create.data === undefined ? null : (
        <output className={classes['secret']}>
          <p className={classes['text']}>
            <strong>The key “{create.data.key.name}”, shown only now.</strong> Copy it and hand it over
            safely; nobody can show it again.
          </p>
          <div className={classes['value']}>
            <code className="mono">{create.data.secret}</code>
            <CopyButton text={create.data.secret} label="Copy key" />
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => {
                create.reset()
              }}
            >
              Done
            </Button>
          </div>
        </output>
      )}
    </form>
  )
}
