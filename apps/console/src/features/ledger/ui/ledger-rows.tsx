import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { FailureNotice } from '../../../ui/failure-notice.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { VirtualTable } from '../../../ui/virtual-table.tsx'
import type { EntryRow } from '../model/entry-rows.ts'
import type { Names } from '../model/entry-words.ts'
import { hasFilters } from '../model/ledger-search.ts'
import type { LedgerSearch } from '../model/ledger-search.ts'
import { pageOf } from '../model/ledger-start.ts'
import { entryColumns } from './entry-columns.tsx'
import { EntryDetail } from './entry-detail.tsx'
import classes from './ledger-rows.module.css'
import type { LoadedLedger } from './use-ledger.ts'

const path = '/teams/$teamId/ledger'
/** A linked entry is looked for in so many pages; further down its link names the page. */
const searchedPages = 10

/** The lines in sight, each of which opens to what is behind it. */
export function LedgerRows(props: {
  readonly ledger: LoadedLedger
  readonly search: LedgerSearch
  readonly stale: boolean
  readonly teamId: string
  readonly timeZone: string
  readonly names: Names
  readonly mayRefund: boolean
}) {
  const { ledger, search, stale, teamId, timeZone, names, mayRefund } = props
  const { rows, query, loadMore } = ledger
  const opened = rows.find((row) => isOpen(row, search))
  const pageCount = query.data?.pages.length ?? 0
  const isMissing = search.entry !== undefined && opened === undefined
  useEffect(() => {
    if (isMissing && pageCount < searchedPages) loadMore()
  }, [isMissing, pageCount, loadMore])
  const newest = ledger.entries[0]?.sequence ?? 0
  // Sequence numbers are dense, so without a filter the newest one is how many entries there are.
  const isWhole = !hasFilters(search) && ledger.start === undefined
  return (
    <VirtualTable
      label={`${kindLabels[search.kind ?? 'api']} ledger`}
      columns={entryColumns({
        timeZone,
        names,
        teamId,
        renderOpener: (row, text) => (
          <Link
            className="plain"
            to={path}
            params={{ teamId }}
            search={opened === row ? closed(search) : linkOf(row, ledger, search)}
            replace
            resetScroll={false}
            aria-expanded={opened === row}
          >
            <span aria-hidden="true">{opened === row ? '▾ ' : '▸ '}</span>
            {text}
          </Link>
        ),
      })}
      rows={rows}
      rowKey={(row) => row.id}
      total={isWhole ? newest : query.hasNextPage ? null : rows.length}
      placeOf={(row, index) => (isWhole ? newest - row.newest.sequence + 1 : index + 1)}
      stale={stale}
      openedKey={opened?.id ?? null}
      renderDetail={(row) =>
        row === opened ? (
          <EntryDetail
            row={row}
            teamId={teamId}
            timeZone={timeZone}
            names={names}
            search={search}
            mayRefund={mayRefund}
          />
        ) : null
      }
      onNearEnd={loadMore}
      footer={<Footer ledger={ledger} isMissing={isMissing} />}
    />
  )
}

function isOpen(row: EntryRow, search: LedgerSearch): boolean {
  return search.entry !== undefined && row.entries.some((entry) => entry.id === search.entry)
}

function closed(search: LedgerSearch): LedgerSearch {
  return { ...search, entry: undefined, refund: undefined }
}

/** The link finds the entry again however many there are by then, since it names its page. */
function linkOf(row: EntryRow, { query, start }: LoadedLedger, search: LedgerSearch): LedgerSearch {
  const { pages = [], pageParams = [] } = query.data ?? {}
  return { ...search, entry: row.id, refund: undefined, cursor: pageOf(pages, pageParams, row.id) ?? start }
}

function Footer(props: { readonly ledger: LoadedLedger; readonly isMissing: boolean }) {
  const { query } = props.ledger
  const { isFetchingNextPage, isFetchNextPageError, hasNextPage, error, fetchNextPage } = query
  return (
    <div className={classes['footer']}>
      {isFetchNextPageError ? (
        <FailureNotice
          error={error}
          act="read"
          onRetry={() => {
            void fetchNextPage()
          }}
        />
      ) : hasNextPage ? (
        <Button
          variant="default"
          size="compact-sm"
          loading={isFetchingNextPage}
          onClick={() => {
            void fetchNextPage()
          }}
        >
          Load older entries
        </Button>
      ) : (
        <span className="dim">The first entry: nothing is older.</span>
      )}
      {props.isMissing && !isFetchingNextPage ? (
        <span className="dim">The entry of this link is further down, or hidden by a filter.</span>
      ) : null}
    </div>
  )
}
