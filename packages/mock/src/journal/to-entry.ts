import type { CallRecord } from './call-record.ts'
import type { JournalCredits, JournalEntry } from './journal-entry.ts'
import { splitUrl } from './matches-call.ts'

export function toEntry(record: CallRecord): JournalEntry {
  const { requestId, sequence, at, method, url, headers, body, isBodyCut, operation, answer, fault } = record
  const shownHeaders: Record<string, string> = {}
  for (const [name, value] of headers.entries()) {
    shownHeaders[name] = withoutLiveKey(value)
  }
  return {
    requestId,
    sequence,
    at: new Date(at),
    request: { method, ...splitUrl(withoutLiveKey(url)), headers: shownHeaders, body, isBodyCut },
    operation,
    response:
      answer === null
        ? null
        : { status: answer.status, headers: toLowerCaseNames(answer.headers), body: answer.body ?? '' },
    credits: answer === null || answer.status >= 400 ? null : creditsOf(answer.headers),
    fault,
  }
}

function toLowerCaseNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Of a call that was answered, also when it cost nothing; a refusal took nothing and is no charge. */
function creditsOf(headers: Readonly<Record<string, string>>): JournalCredits | null {
  const { 'Credits-Cost': cost, 'Credits-Kind': kind } = headers
  if (cost === undefined || (kind !== 'api' && kind !== 'company')) return null
  return { kind, amount: Number(cost), isReplay: headers['Credits-Replayed'] === '?1' }
}

/** Wherever somebody has put it by mistake. */
function withoutLiveKey(text: string): string {
  return text.replaceAll(/(scrip_live_)[^\s&"';,]*/gi, '$1…')
}
