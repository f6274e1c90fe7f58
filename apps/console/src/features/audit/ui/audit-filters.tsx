import { Button, NativeSelect, TextInput } from '@mantine/core'
import { actionLabel, actionNames, reasonCodes, reasonLabel } from '../../../ui/labels.ts'
import { parseAuditSearch, withAuditFilter } from '../model/audit-search.ts'
import type { AuditSearch } from '../model/audit-search.ts'
import classes from './audit-filters.module.css'

/** What narrows the audit log, read from the URL and written to it. Texts count when they are entered as a whole. */
export function AuditFilters(props: {
  readonly search: AuditSearch
  readonly change: (search: AuditSearch) => void
}) {
  const { search, change } = props
  const known = search.action === undefined || actionNames.includes(search.action)
  return (
    <search aria-label="Filters of the audit log">
      <form
        // Another URL, by a link or by going back, fills the fields anew.
        key={JSON.stringify(search)}
        className={classes['filters']}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const read = (name: string) => String(form.get(name) ?? '').trim()
          const raw = {
            ...Object.fromEntries(names.map((name) => [name, read(name)])),
            from: toInstant(read('from')),
            to: toInstant(read('to')),
          }
          change(withAuditFilter(search, { ...filtersOf(raw) }))
        }}
      >
        <NativeSelect
          name="action"
          label="Action"
          defaultValue={search.action ?? ''}
          data={[
            { value: '', label: 'Any' },
            ...(known ? [] : [{ value: search.action ?? '', label: actionLabel(search.action ?? '') }]),
            ...actionNames.map((name) => ({ value: name, label: actionLabel(name) })),
          ]}
        />
        <NativeSelect
          name="reason"
          label="Reason"
          defaultValue={search.reason ?? ''}
          data={[
            { value: '', label: 'Any' },
            ...reasonCodes.map((code) => ({ value: code, label: reasonLabel(code) })),
          ]}
        />
        <TextInput name="target" label="Target id" defaultValue={search.target ?? ''} autoComplete="off" />
        <TextInput name="request" label="Request id" defaultValue={search.request ?? ''} autoComplete="off" />
        <TextInput name="ip" label="IP address" defaultValue={search.ip ?? ''} autoComplete="off" />
        <TextInput name="from" label="From" type="date" defaultValue={search.from?.slice(0, 10) ?? ''} />
        <TextInput name="to" label="Before" type="date" defaultValue={search.to?.slice(0, 10) ?? ''} />
        <Button type="submit" variant="default">
          Filter
        </Button>
      </form>
    </search>
  )
}

const names = ['action', 'reason', 'target', 'request', 'ip'] as const

function filtersOf(raw: Readonly<Record<string, string>>): Partial<AuditSearch> {
  const { action, reason, target, request, ip, from, to } = parseAuditSearch(raw)
  return { action, reason, target, request, ip, from, to, id: undefined }
}

/** A day is cut in UTC, as the log's times are. */
function toInstant(day: string): string {
  return day === '' ? '' : `${day}T00:00:00.000Z`
}
