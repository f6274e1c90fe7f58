import { Fragment } from 'react'
import type { ReactNode } from 'react'
import classes from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly renderCell: (row: Row) => ReactNode
  readonly align?: 'left' | 'right'
  /** Numbers and short codes never wrap; long texts may. */
  readonly wrap?: boolean
}

/** A link from another page may open a row far down. */
function showOpened(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}

/** A native table. Where it is too wide it scrolls by itself; on a phone its rows are cards. */
export function DataTable<Row>(props: {
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Rows of a former answer that stay on the screen while the next one loads. */
  readonly stale?: boolean
  /** What opens under a row; null for a closed one. */
  readonly renderDetail?: (row: Row) => ReactNode
}) {
  const { label, columns, rows, rowKey, stale = false, renderDetail } = props
  return (
    <section
      className={classes['scroller']}
      // A scrolling region must be reachable by keyboard, so it takes focus and has a name.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={label}
      aria-busy={stale}
      data-stale={stale}
    >
      <table className={classes['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align ?? 'left'}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const opened = renderDetail?.(row) ?? null
            return (
              <Fragment key={rowKey(row)}>
                <tr data-open={opened !== null}>
                  {columns.map((column) => (
                    <td
                      key={column.key}
                      data-align={column.align ?? 'left'}
                      data-wrap={column.wrap ?? false}
                      // On a narrow screen a row becomes a card, and each cell carries its own heading.
                      {...(typeof column.header === 'string' ? { 'data-label': column.header } : {})}
                    >
                      {column.renderCell(row)}
                    </td>
                  ))}
                </tr>
                {opened === null ? null : (
                  <tr ref={showOpened} className={classes['detail']}>
                    <td colSpan={columns.length}>
                      <div className={classes['opened']}>{opened}</div>
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
