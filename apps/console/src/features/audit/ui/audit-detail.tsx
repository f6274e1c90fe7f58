import type { AuditRecord } from '@scrip/sdk/admin'
import type { ReactNode } from 'react'
import { DataTable } from '../../../ui/data-table.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { ShortId } from '../../../ui/short-id.tsx'
import { TicketLink } from '../../../ui/ticket-link.tsx'
import { findChangedFields } from '../model/changed-fields.ts'
import { fieldLabel } from '../model/field-label.ts'
import type { AuditSearch } from '../model/audit-search.ts'
import classes from './audit-detail.module.css'

/** One act: who, for whom, from where, and what changed. */
export function AuditDetail(props: {
  readonly record: AuditRecord
  readonly timeZone: string
  /** A link to the records with this alone. */
  readonly renderOnly: (filter: AuditSearch, text: string) => ReactNode
}) {
  const { record, timeZone, renderOnly } = props
  const fields = findChangedFields(record.before, record.after)
  const align = fields.every((field) => isNumber(field.before) && isNumber(field.after)) ? 'right' : 'left'
  return (
    <div className={classes['detail']}>
      <FactList
        facts={[
          { label: 'Record', value: <ShortId id={record.id} whole /> },
          { label: 'At', value: <Instant at={record.at} timeZone={timeZone} /> },
          { label: 'Who', value: `${record.actor.label} (${record.actor.type})` },
          { label: 'On behalf of', value: record.on_behalf_of?.label ?? '–' },
          { label: 'Team', value: record.team_id === null ? '–' : <ShortId id={record.team_id} whole /> },
          { label: 'Action', value: <span className="mono">{record.action}</span> },
          { label: 'Target', value: <ShortId id={record.target} whole /> },
          { label: 'Request', value: <ShortId id={record.request_id} whole /> },
          { label: 'From address', value: record.ip ?? '–' },
          {
            label: 'Only',
            value: (
              <span style={{ display: 'inline-flex', gap: 12, flexWrap: 'wrap' }}>
                {renderOnly({ target: record.target }, 'this target')}
                {renderOnly({ request: record.request_id }, 'this request')}
                {record.ip === null ? null : renderOnly({ ip: record.ip }, 'this address')}
                {renderOnly({ id: record.id, record: record.id }, 'this record (permalink)')}
              </span>
            ),
          },
          { label: 'Ticket', value: <TicketLink url={record.ticket_url} /> },
        ]}
      />
      {fields.length === 0 ? null : (
        <div className={classes['table']}>
          <DataTable
            label="What changed"
            rows={fields}
            rowKey={(field) => field.path}
            columns={[
              {
                key: 'field',
                header: 'Field',
                renderCell: (field) => <span title={field.path}>{fieldLabel(field.path)}</span>,
              },
              {
                key: 'before',
                header: 'Before',
                wrap: true,
                align,
                renderCell: (field) => field.before ?? <span className="dim">–</span>,
              },
              {
                key: 'after',
                header: 'After',
                wrap: true,
                align,
                renderCell: (field) => field.after ?? <span className="dim">–</span>,
              },
            ]}
          />
        </div>
      )}
    </div>
  )
}

/** Whether a text is a number as the console writes it, or nothing. */
function isNumber(text: string | null): boolean {
  return text === null || /^[−-]?\d[\d,]*$/u.test(text)
}
