import type { StaffEntry } from '@scrip/sdk/admin'
import { findDifferences } from './effect-rows.ts'
import type { EffectRow } from './effect-rows.ts'
import { formatCredits, formatSigned } from './format-credits.ts'
import { Instant } from './instant.tsx'
import { entryTypeLabels } from './labels.ts'
import { Notice } from './notice.tsx'

const shownMost = 5
/** Spending makes no preview stale, so it is not what changed. */
const spending: ReadonlySet<StaffEntry['type']> = new Set(['charge', 'capture', 'hold'])

/** After a 412: number by number what the effect was and is, and what happened between. Writing is a decision of its own. */
export function ChangedSince(props: {
  readonly former: readonly EffectRow[]
  /** Null while the new preview is on its way. */
  readonly current: readonly EffectRow[] | null
  readonly changes: readonly StaffEntry[]
  readonly timeZone: string
}) {
  const { former, current, changes, timeZone } = props
  const differences = current === null ? [] : findDifferences(former, current)
  const causes = changes.filter((entry) => !spending.has(entry.type)).slice(0, shownMost)
  return (
    <Notice tone="warn" title="The account changed since your preview">
      <p>
        <strong>No credits moved.</strong> The effect below is previewed anew; look at it before you go on.
      </p>
      {differences.length === 0 ? null : (
        <ul aria-label="What is different now">
          {differences.map(({ label, was, is }) => (
            <li key={label}>
              {label}: was {was}, is now <strong>{is}</strong>
            </li>
          ))}
        </ul>
      )}
      {causes.length === 0 ? null : (
        <>
          <p>The newest changes of the account:</p>
          <ul aria-label="Newest changes of the account">
            {causes.map((entry) => (
              <li key={entry.id}>
                <Instant at={entry.recorded_at} timeZone={timeZone} />: {entryTypeLabels[entry.type]}{' '}
                {formatSigned(entry.amount)} by {entry.actor.label}, {formatCredits(entry.balance_after)}{' '}
                available after it
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
