import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { describeFailure } from '../../../ui/describe-failure.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { loadUsageCsv } from '../api/usage.query.ts'
import type { UsageQuestion } from '../api/usage.query.ts'

/** The report of both kinds as the server writes it. */
export function CsvDownload(props: { readonly question: UsageQuestion }) {
  const { question } = props
  const client = useAdminClient()
  const download = useMutation({
    mutationFn: () => loadUsageCsv(client, question),
    onSuccess: (csv) => {
      const { from, to } = question.period
      saveFile(`usage-${question.teamId ?? 'all-teams'}-${from}-${to}.csv`, 'text/csv', csv)
    },
  })
  return (
    <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center' }}>
      {download.error === null ? null : (
        <span role="alert">{describeFailure(download.error, 'read').title}</span>
      )}
      <Button
        variant="default"
        size="compact-sm"
        loading={download.isPending}
        onClick={() => {
          download.mutate()
        }}
      >
        Download CSV
      </Button>
    </span>
  )
}
