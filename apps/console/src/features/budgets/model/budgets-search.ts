import { readOneOf, readText } from '../../../app/search-params.ts'

/** What the URL of a team's budgets holds: what is about to be done. */
export interface BudgetsSearch {
  readonly act?: 'set' | 'remove' | undefined
  /** The budget that is about to be removed. */
  readonly budget?: string | undefined
}

export function parseBudgetsSearch(raw: Readonly<Record<string, unknown>>): BudgetsSearch {
  return { act: readOneOf(raw, 'act', ['set', 'remove']), budget: readText(raw, 'budget') }
}
