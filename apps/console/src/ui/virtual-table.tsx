import { useVirtualizer } from '@tanstack/react-virtual'
import type { VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Column } from './data-table.tsx'
import classes from './data-table.module.css'
import own from './virtual-table.module.css'

const rowHeight = 41
const overscan = 12
/** So many rows before the end the next ones are asked for. */
const nearEnd = 40

interface VirtualTableProps<Row> {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows that there are in all, as far as it is known; null while it is not. */
  readonly total: number | null
  /** The place of a row among all there are, from 1. */
  readonly placeOf: (row: Row, index: number) => number
  readonly stale: boolean
  /** What opens under a row; null for a closed one. */
  readonly renderDetail: (row: Row) => ReactNode
  /** The row that a link opened: it is brought into sight once. */
  readonly openedKey: string | null
  readonly onNearEnd: () => void
  /** Under the last row: the way on. */
  readonly footer: ReactNode
}

/**
 * A native table of which only the rows in sight are there, however long it is: each row with what it opens to is a `tbody`
 * of its own, so that its height can be anything. A screen reader is told each row's place and how many there are.
 */
export function VirtualTable<Row>(props: VirtualTableProps<Row>) {
  const { label, columns, rows, rowKey, total, stale, openedKey, onNearEnd, footer } = props
  // In state and not in a ref: the rows are drawn once the scroller is there.
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  // Nothing here is compiled by the compiler that this warning is for.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : rowKey(row)
    },
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (last >= rows.length - nearEnd) onNearEnd()
  }, [last, rows.length, onNearEnd])
  useShownOnce(virtualizer, scroller, rows, rowKey, openedKey)
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section
      ref={setScroller}
      className={`${classes['scroller']} ${own['scroller']}`}
      // A scrolling region must be reachable by keyboard, so it takes focus and has a name.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
      aria-busy={stale}
      data-stale={stale}
    >
      <table className={classes['table']} aria-rowcount={total === null ? -1 : total + 1}>
        <thead className={own['head']}>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align ?? 'left'}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <Gap height={before} />
        {items.map((item) => (
          <VirtualRow key={item.key} {...props} item={item} measure={virtualizer.measureElement} />
        ))}
        <Gap height={after} />
      </table>
      {footer}
    </section>
  )
}

function useShownOnce<Row>(
  virtualizer: { readonly scrollToIndex: (index: number, options: { align: 'center' }) => void },
  scroller: HTMLElement | null,
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  openedKey: string | null,
): void {
  const shownKey = useRef<string | null>(null)
  const index = openedKey === null ? -1 : rows.findIndex((row) => rowKey(row) === openedKey)
  useEffect(() => {
    if (scroller === null || index === -1 || shownKey.current === openedKey) return
    shownKey.current = openedKey
    // Whoever opened a row by hand has it in sight.
    if (scroller.querySelector('[data-open="true"]') === null) {
      virtualizer.scrollToIndex(index, { align: 'center' })
    }
  }, [virtualizer, scroller, index, openedKey])
}

function VirtualRow<Row>(
  props: VirtualTableProps<Row> & {
    readonly item: VirtualItem
    readonly measure: (element: HTMLElement | null) => void
  },
) {
  const { columns, rows, placeOf, renderDetail, item, measure } = props
  const row = rows[item.index]
  if (row === undefined) return null
  const opened = renderDetail(row)
  return (
    <tbody ref={measure} data-index={item.index} className={own['row']}>
      <tr data-open={opened !== null} aria-rowindex={placeOf(row, item.index) + 1}>
        {columns.map((column) => (
          <td
            key={column.key}
            data-align={column.align ?? 'left'}
            data-wrap={column.wrap ?? false}
            {...(typeof column.header === 'string' ? { 'data-label': column.header } : {})}
          >
            {column.renderCell(row)}
          </td>
        ))}
      </tr>
      {opened === null ? null : (
        <tr className={classes['detail']}>
          <td colSpan={columns.length}>
            <div className={classes['opened']}>{opened}</div>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** The height of the rows that are not there. */
function Gap(props: { readonly height: number }) {
  if (props.height <= 0) return null
  return (
    <tbody aria-hidden="true" className={own['gap']}>
      <tr style={{ height: props.height }} />
    </tbody>
  )
}
