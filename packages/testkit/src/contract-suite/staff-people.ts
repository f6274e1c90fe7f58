import { type Authenticator, createAuthenticator } from '../builders/authenticator.ts'
import type { RequestSketch } from './request-sketch.ts'
import { type Visit, type Visitor, expectText, readValue } from './visitor.ts'

export type StaffRole = 'viewer' | 'support' | 'billing_admin' | 'owner'

/** Somebody of the staff who is signed in. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly password: string
  /** Cookie and CSRF token. */
  readonly headers: Readonly<Record<string, string>>
}

/** The same with a second factor, which was proved just now. */
export interface ProvenPerson extends Person {
  readonly authenticator: Authenticator
  readonly recoveryCodes: readonly string[]
}

const idleMs = 15 * 60_000
type Headers = RequestSketch['headers'] & object

/** What the system takes for now: a session that was just used ends in fifteen minutes. */
export function nowOf(session: Visit): number {
  return Date.parse(expectText(session.body, 'expires_at')) - idleMs
}

/** The credentials of an answer that has a session. */
export function credentialsOf(visit: Visit): Readonly<Record<string, string>> {
  if (visit.status !== 200) throw new Error(`there is no session: ${JSON.stringify(visit.body)}`)
  const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { cookie, 'x-csrf-token': expectText(visit.body, 'csrf_token') }
}

/** Asks an owner who has stepped up for a colleague, who has chosen no password yet. */
export async function invite(
  visitor: Visitor,
  owner: Headers,
  role: StaffRole,
): Promise<{ readonly id: string; readonly email: string; readonly token: string }> {
  const email = `${role}-${crypto.randomUUID()}@scrip.example`
  const body = { email, name: `A ${role}`, role }
  const invited = await visitor.visit('adminInviteStaff', { body, headers: owner })
  if (invited.status !== 201) throw new Error(`nobody was invited: ${JSON.stringify(invited.body)}`)
  return {
    id: expectText(invited.body, 'staff', 'id'),
    email,
    token: expectText(invited.body, 'link', 'token'),
  }
}

/** A colleague who has come in by the link. */
export async function hire(visitor: Visitor, owner: Headers, role: StaffRole): Promise<Person> {
  const { id, email, token } = await invite(visitor, owner, role)
  const password = `a password of ${crypto.randomUUID()}`
  const accepted = await visitor.visit('acceptStaffLink', { body: { token, password } })
  if (accepted.status !== 200) throw new Error(`the link was refused: ${JSON.stringify(accepted.body)}`)
  const headers = credentialsOf(await visitor.visit('signInStaff', { body: { email, password } }))
  return { id, email, password, headers }
}

/** Sets up a second factor, which steps the session up. */
export async function addSecondFactor(visitor: Visitor, person: Person): Promise<ProvenPerson> {
  const session = await visitor.visit('getStaffSession', { headers: person.headers })
  const body = { current_password: person.password }
  const enrolled = await visitor.visit('enrolStaffTotp', { body, headers: person.headers })
  const authenticator = createAuthenticator(expectText(enrolled.body, 'secret'))
  const confirmed = await visitor.visit('confirmStaffTotp', {
    body: { code: await authenticator.code(nowOf(session)) },
    headers: person.headers,
  })
  const codes = readValue(confirmed.body, 'recovery_codes')
  const recoveryCodes = Array.isArray(codes) ? codes.map(String) : []
  return { ...person, headers: credentialsOf(confirmed), authenticator, recoveryCodes }
}

/** Signs in with the password and a recovery code, which works at a standstill too. */
export async function signInProven(visitor: Visitor, person: ProvenPerson, code: string): Promise<Visit> {
  const { email, password } = person
  const first = await visitor.visit('signInStaff', { body: { email, password } })
  const challenge = expectText(first.body, 'second_factor', 'challenge')
  return visitor.visit('finishStaffSignIn', { body: { challenge, code } })
}
