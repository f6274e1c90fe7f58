import { formatDay, formatInstant, formatInstantFully } from './format-instant.ts'

const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** An instant in the team's zone; its tooltip has UTC and the viewer's own zone. */
export function Instant(props: {
  readonly at: string | null
  readonly timeZone: string
  readonly precision?: 'day' | 'minute'
  readonly none?: string
}) {
  const { at, timeZone, precision = 'minute', none = '–' } = props
  if (at === null) return <span className="dim">{none}</span>
  return (
    <time dateTime={at} title={formatInstantFully(at, timeZone, viewerZone)} style={{ whiteSpace: 'nowrap' }}>
      {precision === 'day' ? formatDay(at, timeZone) : formatInstant(at, timeZone)}
    </time>
  )
}
