import { formatCredits } from '../../../ui/format-credits.ts'
import { formatInstant } from '../../../ui/format-instant.ts'

const shownElsewhere = new Set(['reason_code', 'note', 'ticket_url'])

const labels: Readonly<Record<string, string>> = {
  kind: 'Kind',
  amount: 'Amount',
  source: 'Source',
  class: 'Class',
  priority: 'Priority',
  effective_at: 'Effective',
  expires_at: 'Expires',
  invoice_id: 'Invoice',
  payment_id: 'Payment',
  plan_id: 'Plan',
  at: 'When',
  reissue: 'Reissue',
}

/** The fields of the write as they were asked for; what stands in the request already is left out. */
export function askedFacts(
  body: Readonly<Record<string, unknown>>,
): readonly { readonly label: string; readonly value: string }[] {
  return Object.entries(body)
    .filter(([name]) => !shownElsewhere.has(name))
    .map(([name, value]) => ({ label: labels[name] ?? name, value: toText(name, value) }))
}

function toText(name: string, value: unknown): string {
  if (value === null) return name === 'expires_at' ? 'Never' : 'None'
  if (typeof value === 'string' && name.endsWith('_at')) return formatInstant(value, 'UTC')
  if (typeof value === 'number') return formatCredits(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
