import type { ReactNode } from 'react'
import { FailureNotice } from './failure-notice.tsx'
import { LoadingRows } from './loading-rows.tsx'

/** What is asked of a query, be it of one page or of many. */
interface ViewedQuery<Data> {
  readonly data: Data | undefined
  readonly error: unknown
  readonly isPlaceholderData: boolean
  readonly refetch: () => Promise<unknown>
}

/** One of three: on its way, failed, or there. Rows that are there stay when a refresh fails, under the notice. */
export function QueryView<Data>(props: {
  readonly query: ViewedQuery<Data>
  readonly loadingLabel: string
  readonly loadingRows?: number
  readonly children: (data: Data, stale: boolean) => ReactNode
}) {
  const { query, loadingLabel, loadingRows = 5, children } = props
  const notice =
    query.error === null ? null : (
      <div style={{ padding: 16 }}>
        <FailureNotice
          error={query.error}
          act="read"
          onRetry={() => {
            void query.refetch()
          }}
        />
      </div>
    )
  if (query.data === undefined) return notice ?? <LoadingRows label={loadingLabel} rows={loadingRows} />
  return (
    <>
      {notice}
      {children(query.data, query.isPlaceholderData)}
    </>
  )
}
