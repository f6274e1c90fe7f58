import { Button, FileInput, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { createIdempotencyKey } from '../../../app/idempotency-key.ts'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import grid from '../../../ui/form-grid.module.css'
import classes from './bulk.module.css'

const charactersMax = 5_242_880
const header = 'team,kind,amount,expires_at,reason_code,note'

interface Csv {
  readonly name: string | null
  readonly csv: string
}

/** A file or pasted lines. The server reads them: the screen knows no rule of its own about a line. */
export function UploadForm() {
  const [file, setFile] = useState<File | null>(null)
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { send, startOver } = useDryRun()
  const change = () => {
    setProblem(null)
    startOver()
  }
  const submit = async () => {
    const read = await readCsv(file, pasted)
    if (typeof read === 'string') setProblem(read)
    else send.mutate(read)
  }
  return (
    <form
      className={grid['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <FileInput
        label="CSV file"
        description="At most 10,000 lines and 5 MB."
        placeholder="Choose a file"
        accept=".csv,text/csv"
        clearable
        clearButtonProps={{ 'aria-label': 'Take the file away' }}
        value={file}
        onChange={(chosen) => {
          change()
          setFile(chosen)
        }}
      />
      <Textarea
        label="Or paste lines"
        description={<Columns />}
        rows={5}
        disabled={file !== null}
        value={pasted}
        error={problem}
        placeholder={`${header}\nnorthwind.example,api,500,2027-01-01,goodwill,Promised in spring`}
        onChange={(event) => {
          change()
          setPasted(event.currentTarget.value)
        }}
        classNames={{ input: classes['csv'] ?? '' }}
      />
      <div className={grid['actions']}>
        <Button type="submit" loading={send.isPending}>
          Dry run
        </Button>
        <span className={classes['hint']}>Shows what each line would do. Nothing is granted.</span>
      </div>
      {send.error === null ? null : <FailureNotice error={send.error} act="read" />}
    </form>
  )
}

function Columns() {
  return (
    <>
      The first line names the columns: <code className={classes['code']}>{header}</code>. A team is an id, a
      domain or a name; an empty expiry is never.
    </>
  )
}

/** A new key for new lines: the same ones sent again are the same dry run. */
function useDryRun() {
  const client = useAdminClient()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [idempotencyKey, setIdempotencyKey] = useState(createIdempotencyKey)
  const send = useMutation({
    mutationFn: async (body: Csv) => (await client.bulk.create(body, { idempotencyKey })).data,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['bulk', 'list'] })
      await navigate({ to: '/bulk/$bulkGrantId', params: { bulkGrantId: id } })
    },
  })
  const startOver = () => {
    setIdempotencyKey(createIdempotencyKey())
    send.reset()
  }
  return { send, startOver }
}

/** What to send, or what is missing. */
async function readCsv(file: File | null, pasted: string): Promise<Csv | string> {
  if (file === null && pasted.trim() === '') return 'Choose a file, or paste the lines.'
  if (file !== null && file.size > charactersMax) return 'The file is larger than 5 MB.'
  const csv = file === null ? pasted : await file.text()
  return { name: file === null ? null : file.name.slice(0, 200), csv }
}
