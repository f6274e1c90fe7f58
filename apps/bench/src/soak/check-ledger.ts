import { fieldsOf } from './fields-of.ts'
import type { StaffSession } from './staff-session.ts'

export interface LedgerFindings {
  readonly accounts: number
  readonly entries: number
  readonly violations: number
  /** Some of them, in words. */
  readonly shown: readonly string[]
}

/** Has the server recompute every law on all accounts, page by page. */
export async function checkLedger(staff: StaffSession): Promise<LedgerFindings> {
  let [accounts, entries, violations] = [0, 0, 0]
  const shown: string[] = []
  let cursor: unknown = null
  do {
    const page = fieldsOf(await staff.post('/admin/v1/ledger/verify', { cursor, limit: 20 }))
    accounts += Number(page['accounts'])
    entries += Number(page['entries'])
    violations += Number(page['violation_count'])
    if (Array.isArray(page['violations'])) {
      for (const found of page['violations']) shown.push(JSON.stringify(found))
    }
    cursor = page['next_cursor']
  } while (typeof cursor === 'string')
  return { accounts, entries, violations, shown }
}
