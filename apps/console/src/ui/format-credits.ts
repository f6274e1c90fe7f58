import { kindWords } from './kind.ts'
import type { Kind } from './kind.ts'

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** Thousands separated by commas: `12,345`. A negative number has a true minus sign. */
export function formatCredits(credits: number): string {
  return plain.format(credits).replace('-', '−')
}

/** As on a ledger line, with its sign: `+500`, `−25`, `0`. */
export function formatSigned(amount: number): string {
  return amount > 0 ? `+${plain.format(amount)}` : formatCredits(amount)
}

/** `1 credit`, `12 credits`, with the kind before it when one is given: `12 API credits`. */
export function formatCreditsOf(credits: number, kind: Kind | null): string {
  const noun = credits === 1 ? 'credit' : 'credits'
  return kind === null
    ? `${formatCredits(credits)} ${noun}`
    : `${formatCredits(credits)} ${kindWords[kind]} ${noun}`
}
