import type { AuditRecord } from '@scrip/sdk/admin'
import { DataTable } from '../../../ui/data-table.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { Instant } from '../../../ui/instant.tsx'
import { findChangedFields } from '../model/changed-fields.ts'
import classes from './audit-detail.module.css'

/** One act: who, for whom, from where, and what changed. */
export function AuditDetail(props: { readonly record: AuditRecord; readonly timeZone: string }) {
  const { record, timeZone } = props
  const fields = findChangedFields(record.before, record.after)
  return (
    <div className={classes['detail']}>
      <FactList
        facts={[
          { label: 'Record', value: <span className="mono">{record.id}</span> },
          { label: 'At', value: <Instant at={record.at} timeZone={timeZone} /> },
          { label: 'Who', value: `${record.actor.label} (${record.actor.type})` },
          { label: 'On behalf of', value: record.on_behalf_of?.label ?? '–' },
          { label: 'Team', value: <span className="mono">{record.team_id ?? '–'}</span> },
          { label: 'Target', value: <span className="mono">{record.target}</span> },
          { label: 'Request', value: <span className="mono">{record.request_id}</span> },
          { label: 'From address', value: record.ip ?? '–' },
          { label: 'Ticket', value: record.ticket_url ?? '–' },
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
                renderCell: (field) => <span className="mono">{field.path}</span>,
              },
              {
                key: 'before',
                header: 'Before',
                wrap: true,
                renderCell: (field) => field.before ?? <span className="dim">–</span>,
              },
              {
                key: 'after',
                header: 'After',
                wrap: true,
                renderCell: (field) => field.after ?? <span className="dim">–</span>,
              },
            ]}
          />
        </div>
      )}
    </div>
  )
}
