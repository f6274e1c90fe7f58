import type { AccountCheck } from './account-check.ts'
import type { AccountHead } from './account-records.ts'
import type { LawBook } from './law-violation.ts'

/** Each payment has one grant of its own (L22), and lost no more than that to claw-backs (L16). */
export function checkPayments(book: LawBook, head: AccountHead): AccountCheck {
  let told = 0
  return {
    entry: ({ type, amount }) => {
      if (type === 'claw_back') told -= amount
    },
    end: () => {
      const clawedBack = checkGranted(book, head)
      book.expect('L16', told === clawedBack, () => `entries claw back ${told}, payments lost ${clawedBack}`)
    },
  }
}

/** What all payments lost to claw-backs. */
function checkGranted(book: LawBook, { payments, grants }: AccountHead): number {
  const byId = new Map(grants.map((grant) => [grant.id, grant]))
  const granted = new Set<string>()
  let clawedBack = 0
  for (const payment of payments) {
    const grant = byId.get(payment.grantId)
    book.expect('L22', grant?.amount === payment.amount, () => {
      return `${payment.id}: paid for ${payment.amount}, its grant has ${grant?.amount}`
    })
    book.expect('L22', !granted.has(payment.grantId), () => `${payment.grantId}: was paid for twice`)
    granted.add(payment.grantId)
    book.expect('L16', payment.clawedBack <= payment.amount, () => {
      return `${payment.id}: ${payment.clawedBack} of ${payment.amount} were clawed back`
    })
    clawedBack += payment.clawedBack
  }
  return clawedBack
}
