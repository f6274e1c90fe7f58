import { fieldsOf } from './fields-of.ts'
import type { StaffSession } from './staff-session.ts'

/** Grants a team so many API credits that no load uses them up. */
export async function giveCredits(staff: StaffSession, teamId: string, amount: number): Promise<void> {
  const grant = {
    kind: 'api',
    amount,
    source: 'promo',
    class: 'unpaid',
    reason_code: 'test',
    note: 'Enough for a soak.',
  }
  const path = `/admin/v1/teams/${teamId}/grants`
  const key = { 'idempotency-key': crypto.randomUUID() }
  const { version } = fieldsOf(await staff.post(`${path}?preview=true`, grant, key))
  await staff.post(path, grant, { ...key, 'if-match': String(version) })
}
