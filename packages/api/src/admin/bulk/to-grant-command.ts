import { type CreateGrantCommand, defaultPriority, type Reason } from '@scrip/rules'
import type { AskedGrant } from './judge-line.ts'

type Circumstances = Omit<
  CreateGrantCommand,
  | 'type'
  | 'teamId'
  | 'kind'
  | 'amount'
  | 'source'
  | 'class'
  | 'priority'
  | 'effectiveAt'
  | 'expiresAt'
  | 'invoiceId'
  | 'reason'
>

/** The grant of one line: from now on, and not paid for. */
export function toGrantCommand(
  { team, kind, amount, expiresAt, reasonCode, note }: AskedGrant,
  circumstances: Circumstances,
): CreateGrantCommand {
  const reason: Reason = { code: reasonCode, note, ticketUrl: null }
  return {
    ...circumstances,
    type: 'create_grant',
    teamId: team.id,
    kind,
    amount,
    source: 'manual',
    class: 'unpaid',
    priority: defaultPriority,
    effectiveAt: null,
    expiresAt,
    invoiceId: null,
    reason,
  }
}
