import { signIn } from './customers.ts'
import { addSecondFactor, hire } from './staff-people.ts'
import type { SystemUnderContract } from './system.ts'
import { createVisitor } from './visitor.ts'

type Credentials = Readonly<Record<string, string>>

/** The owner of a system and somebody who may approve what the owner asks for: each signed in, with a second factor proved. */
export async function twoPeople(
  system: SystemUnderContract,
): Promise<{ readonly owner: Credentials; readonly approver: Credentials }> {
  const visitor = createVisitor(system)
  const { email, password } = system.staff
  const person = { id: '', email, password, headers: await signIn(system, visitor) }
  const { headers: owner } = await addSecondFactor(visitor, person)
  const { headers: approver } = await addSecondFactor(visitor, await hire(visitor, owner, 'billing_admin'))
  return { owner, approver }
}
