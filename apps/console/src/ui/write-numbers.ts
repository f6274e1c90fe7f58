import { formatCredits } from './format-credits.ts'

/**
 * A sentence of the server with those numbers that the page shows beside it written as there: `4,907` and not `4907`.
 * All other digits (years, ids) stay as they came.
 */
export function writeNumbers(sentence: string, shown: readonly number[]): string {
  const own = new Map(shown.map((value) => [String(value), formatCredits(value)]))
  return sentence.replace(/(?<![\w.-])\d+(?![\w-])/g, (digits) => own.get(digits) ?? digits)
}
