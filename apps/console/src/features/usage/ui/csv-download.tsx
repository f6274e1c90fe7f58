import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { describeFailure } from '../../../ui/describe-failure.ts'
import type { Kind } from '../../../ui/kind.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { addDays } from '../../../ui/zoned-day.ts'
import { loadUsageCsv } from '../api/usage.query.ts'
import type { UsageQuestion } from '../api/usage.query.ts'

/** The report as the server writes it, of the kind that is on the screen. */
export function CsvDownload(props: { readonly question: UsageQuestion; readonly kind: Kind }) {
  const { question, kind } = props
  const client = useAdminClient()
  const download = useMutation({
    mutationFn: () => loadUsageCsv(client, question, kind),
    onSuccess: (csv) => {
      const { from, to } = question.period
      // The name says the last day of the period, as the page does, and not the day after it.
      const name = `usage-${kind}-${question.teamId ?? 'all-teams'}-${from}-${addDays(to, -1)}.csv`
      saveFile(name, 'text/csv', csv)
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
