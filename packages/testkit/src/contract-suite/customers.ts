import { freshKey } from './good-bodies.ts'
import type { RequestSketch } from './request-sketch.ts'
import type { SystemUnderContract } from './system.ts'
import { type Visitor, expectText } from './visitor.ts'

export interface Customer {
  readonly teamId: string
  readonly keyId: string
  readonly headers: Readonly<Record<string, string>>
}

export async function signIn(
  { staff }: SystemUnderContract,
  visitor: Visitor,
): Promise<Readonly<Record<string, string>>> {
  const { email, password } = staff
  const visit = await visitor.visit('signInStaff', { body: { email, password } })
  if (visit.status !== 200) throw new Error(`the staff user could not sign in: ${JSON.stringify(visit.body)}`)
  const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, 'x-csrf-token': expectText(visit.body, 'csrf_token') }
}

export async function createCustomer(
  visitor: Visitor,
  staff: RequestSketch['headers'] & object,
  body: Readonly<Record<string, unknown>>,
): Promise<Customer> {
  const created = await visitor.visit('adminCreateTeam', { body, headers: keyed(staff) })
  const teamId = expectText(created.body, 'id')
  return createKey(visitor, staff, teamId)
}

export async function createKey(
  visitor: Visitor,
  staff: RequestSketch['headers'] & object,
  teamId: string,
  body: Readonly<Record<string, unknown>> = { name: 'contract suite' },
): Promise<Customer> {
  const sketch = { path: { team_id: teamId }, body, headers: keyed(staff) }
  const created = await visitor.visit('adminCreateKey', sketch)
  const secret = expectText(created.body, 'secret')
  return {
    teamId,
    keyId: expectText(created.body, 'key', 'id'),
    headers: { authorization: `Bearer ${secret}` },
  }
}

/** The headers of a write that must have an idempotency key, which no other test uses. */
export function keyed(staff: RequestSketch['headers'] & object): RequestSketch['headers'] & object {
  return { ...staff, 'idempotency-key': freshKey() }
}
