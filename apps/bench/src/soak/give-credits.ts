import { fieldsOf } from './fields-of.ts'
import type { StaffSession } from './staff-session.ts'

/** The most that an owner gives alone; what is more than that waits for a second person. */
const aloneMax = 250_000

/** Grants a team so many API credits that no load uses them up, in as many grants as one person needs for them. */
export async function giveCredits(staff: StaffSession, teamId: string, amount: number): Promise<void> {
  for (let rest = amount; rest > 0; rest -= aloneMax) await giveGrant(staff, teamId, Math.min(rest, aloneMax))
}

async function giveGrant(staff: StaffSession, teamId: string, amount: number): Promise<void> {
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
