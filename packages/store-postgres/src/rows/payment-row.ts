import { type CreditKind, credits, instant, type Payment } from '@scrip/rules'
import { bigint, text, type Columns } from './column.ts'

export interface PaymentRow {
  readonly team_id: string
  readonly payment_id: string
  readonly kind: CreditKind
  readonly grant_id: string
  readonly amount: number
  readonly clawed_back: number
  readonly invoice_id: string | null
  readonly recorded_at: number
}

export function fromPaymentRow(row: PaymentRow): Payment {
  return {
    id: row.payment_id,
    teamId: row.team_id,
    kind: row.kind,
    grantId: row.grant_id,
    amount: credits(row.amount),
    clawedBack: credits(row.clawed_back),
    invoiceId: row.invoice_id,
    recordedAt: instant(row.recorded_at),
  }
}

export const paymentKey: Columns<Payment> = {
  team_id: text((payment) => payment.teamId),
  payment_id: text((payment) => payment.id),
}

export const paymentOrigin: Columns<Payment> = {
  kind: text((payment) => payment.kind),
  grant_id: text((payment) => payment.grantId),
  amount: bigint((payment) => payment.amount),
  invoice_id: text((payment) => payment.invoiceId),
  recorded_at: bigint((payment) => payment.recordedAt),
}

/** What a claw-back changes. */
export const paymentState: Columns<Payment> = {
  clawed_back: bigint((payment) => payment.clawedBack),
}
