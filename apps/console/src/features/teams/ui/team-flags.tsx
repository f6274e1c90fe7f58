import type { TeamFlag } from '@scrip/sdk/admin'
import { StatusPill } from '../../../ui/status-pill.tsx'
import { describeFlag } from '../model/describe-flag.ts'
import classes from './team-flags.module.css'

/** What support should know first; nothing when there is nothing. */
export function TeamFlags(props: { readonly flags: readonly TeamFlag[]; readonly timeZone: string }) {
  if (props.flags.length === 0) return null
  return (
    <ul className={classes['flags']} aria-label="Know first">
      {props.flags.map((flag) => {
        const { text, tone } = describeFlag(flag, props.timeZone)
        return (
          <li key={`${flag.code} ${flag.kind}`}>
            <StatusPill tone={tone}>{text}</StatusPill>
          </li>
        )
      })}
    </ul>
  )
}
