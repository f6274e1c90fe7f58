import type { Command, StaffCommand } from '../command.ts'
import { addCredits, type Credits, noCredits, subtractCredits } from '../model/credits.ts'
import type { Result } from '../outcome.ts'

/** Whether people of the staff gave the command: it has their reason. */
export function isStaffCommand(command: Command): command is StaffCommand {
  return 'reason' in command
}

/**
 * How many credits a staff write gives or takes: what a role's limit is compared with. Of a new expiry it is what the grant
 * still has, available or held: later gives it again, sooner takes it. Rules and budgets move nothing.
 */
export function creditsMoved(command: StaffCommand, result: Result): Credits {
  switch (result.type) {
    case 'grant':
      if (command.type === 'create_grant') return result.grant.amount
      // A void of a grant that is still ahead gives and takes at once, so the balance alone does not tell.
      if (command.type === 'void_grant') return subtractCredits(result.after.voided, result.before.voided)
      return addCredits(result.grant.available, result.grant.held)
    case 'refund':
      return result.refund.amount
    case 'claw_back':
      return result.taken
    case 'adjustment':
      return result.amount
    case 'plan': {
      const atOnce = result.grant?.amount ?? noCredits
      // What comes with each period weighs too: a period that ends in a moment would make the first part small.
      const aPeriod = command.type === 'change_plan' ? command.terms.creditsPerPeriod : noCredits
      return atOnce > aPeriod ? atOnce : aPeriod
    }
    case 'rollover_rule':
    case 'budget':
    case 'call':
    case 'hold':
    case 'payment':
    case 'account':
      return noCredits
  }
}
