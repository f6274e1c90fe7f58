import type { TeamFlag } from '@scrip/sdk/admin'
import { formatDay } from '../../../ui/format-instant.ts'
import { kindLabels } from '../../../ui/kind.ts'
import type { Tone } from '../../../ui/status-pill.tsx'

/** A flag as a few words, and how bad it is. */
export function describeFlag(
  flag: TeamFlag,
  timeZone: string,
): { readonly text: string; readonly tone: Tone } {
  const kind = flag.kind === null ? '' : `${kindLabels[flag.kind]} credits`
  const day = flag.at === null ? '' : formatDay(flag.at, timeZone)
  switch (flag.code) {
    case 'suspended':
      return { text: 'Suspended: every call of its keys is refused', tone: 'bad' }
    case 'out_of_credits':
      return { text: `${kind} used up`, tone: 'bad' }
    case 'runs_out_soon':
      return { text: `${kind} run out on ${day}`, tone: 'warn' }
    case 'expires_soon':
      return { text: `${kind} expire on ${day}`, tone: 'warn' }
    case 'plan_change_pending':
      return { text: `Plan changes on ${day}`, tone: 'quiet' }
  }
}
