import { readOneOf, readText } from '../../../app/search-params.ts'

export const approvalTabs = ['open', 'mine', 'decided'] as const
export type ApprovalTab = (typeof approvalTabs)[number]

/** What the URL of the list holds. Without a tab it shows what is open. */
export interface ApprovalsSearch {
  readonly tab?: ApprovalTab | undefined
  readonly team?: string | undefined
  readonly cursor?: string | undefined
}

export function parseApprovalsSearch(raw: Readonly<Record<string, unknown>>): ApprovalsSearch {
  const tab = readOneOf(raw, 'tab', approvalTabs)
  return {
    tab: tab === 'open' ? undefined : tab,
    team: readText(raw, 'team'),
    cursor: readText(raw, 'cursor'),
  }
}
