/** Reads what a person types or pastes as an amount: `5000`, `5,000`, `5 000`. Null when it is no whole number. */
export function parseCredits(text: string): number | null {
  const digits = text.replace(/[\s,_']/g, '')
  if (!/^\d{1,16}$/.test(digits)) return null
  const amount = Number(digits)
  return Number.isSafeInteger(amount) ? amount : null
}
