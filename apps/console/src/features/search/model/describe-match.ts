import type { SearchResult } from '@scrip/sdk/admin'

const fieldWords: Readonly<Record<SearchResult['matched_field'], string>> = {
  name: 'Name',
  domain: 'Domain',
  id: 'Id',
  key_prefix: 'API key',
  member_email: 'Member',
}

/** What of the team matched: `Member ada@northwind.example`. */
export function describeMatch(
  result: Pick<SearchResult, 'matched_field' | 'matched_text' | 'match'>,
): string {
  const ending = result.matched_field === 'key_prefix' ? '…' : ''
  return `${fieldWords[result.matched_field]} ${result.matched_text}${ending}`
}
