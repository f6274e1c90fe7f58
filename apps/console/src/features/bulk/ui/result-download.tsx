import { Button } from '@mantine/core'
import type { BulkGrant } from '@scrip/sdk/admin'
import { useMutation } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { describeFailure } from '../../../ui/describe-failure.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { loadBulkCsv } from '../api/bulk.query.ts'

/** Every line with what became of it, as the server writes it. */
export function ResultDownload(props: { readonly bulkGrant: BulkGrant }) {
  const { id } = props.bulkGrant
  const client = useAdminClient()
  const download = useMutation({
    mutationFn: () => loadBulkCsv(client, id),
    onSuccess: (csv) => {
      saveFile(`${id}.csv`, 'text/csv', csv)
    },
  })
  return (
    <>
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
      {download.error === null ? null : (
        <span role="alert"> {describeFailure(download.error, 'read').title}</span>
      )}
    </>
  )
}
