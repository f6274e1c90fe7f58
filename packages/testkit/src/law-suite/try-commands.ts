import { type AccountView, type Command, credits, type Hold, type Instant, liveGrantsAt } from '@scrip/rules'
import { chargeCommand } from '../builders/commands.ts'
import { captureCommand } from '../builders/hold-commands.ts'
import { voidCommand } from '../builders/staff-commands.ts'

/** Enough to meet every branch, few enough to be asked after each step. */
const voidsMax = 4

/**
 * Dry runs of what could come next on an account: charges of half, of all and of one credit more than there is, captures of
 * a part and of all that is held, and voids.
 *
 * @param holds those of the account's team that are open at `now`.
 */
export function tryCommands(view: AccountView, holds: readonly Hold[], now: Instant): readonly Command[] {
  if (view.account === null) return []
  const { teamId, kind } = view.account
  const asked = { kind, dryRun: true, requestId: 'req_try' } as const
  const available = liveGrantsAt(view, now).reduce((sum, grant) => sum + grant.available, 0)
  const amounts = new Set([Math.ceil(available / 2), available, available + 1])
  // The account's time does not run backwards, whatever the clock shows (L9).
  const at = Math.max(now, view.account.lastAt)
  const open = holds.filter((hold) => hold.kind === kind && hold.held > 0 && hold.expiresAt > at)
  return [
    ...Array.from(amounts, (units) => chargeCommand(teamId, { ...asked, units })),
    ...open.flatMap(({ id, held }) => [
      captureCommand(teamId, id, asked),
      captureCommand(teamId, id, { ...asked, amount: held }),
      captureCommand(teamId, id, { ...asked, amount: credits(1) }),
    ]),
    ...view.grants.slice(0, voidsMax).map(({ id }) => voidCommand(teamId, id, asked)),
  ]
}
