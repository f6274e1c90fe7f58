import type { OwnSecurity } from '../ports/own-security.ts'
import type { CodesLocked, SignedIn, StaffAct } from '../ports/staff.ts'
import type { StaffRefusal } from '../ports/staff-result.ts'
import type { StaffRows } from '../ports/staff-store.ts'
import { hashPassword, passwordIterations } from './password-hash.ts'
import {
  auditOwn,
  endOthers,
  judgePassword,
  type OwnState,
  requireOwn,
  wrongCode,
  wrongPassword,
} from './own-state.ts'
import { createOwnSessions } from './own-sessions.ts'
import { createOwnSecondFactor } from './own-second-factor.ts'
import { judgeCode } from './second-factor.ts'
import { rotateSession } from './sessions.ts'
import { refuseStaff, type StaffParts } from './staff-parts.ts'

/** What the signed-in person does with the own account; all of each act is one transaction. */
export function createOwnSecurity(parts: StaffParts): OwnSecurity {
  const { store } = parts
  return {
    ...createOwnSecondFactor(parts),
    ...createOwnSessions(parts),
    stepUp: (sessionToken, code, act) =>
      store.inTransaction(async (rows) => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        const proved = await proveSecondFactor(parts, rows, own, code, act)
        if (proved.type !== 'proved') return proved
        await auditOwn(parts, rows, proved.own, act, 'staff.step_up', { after: { by: proved.by } })
        return rotateSession(parts, rows, proved.own, act.now, act.now)
      }),
    async changePassword(sessionToken, { current, next }, act) {
      const known = await requireOwn(parts, store, sessionToken, act)
      const judged = await judgePassword(known, current)
      if (judged !== null) return judged
      const passwordHash = await hashPassword(next, parts.passwordIterations ?? passwordIterations)
      return store.inTransaction(async (rows): Promise<SignedIn | StaffRefusal> => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        // Somebody else changed it meanwhile.
        if (own.row.passwordHash !== known.row.passwordHash) return wrongPassword()
        const row = { ...own.row, passwordHash }
        await rows.saveUser(row)
        await endOthers(rows, own)
        await rows.removeTicketsOf(row.user.id)
        await auditOwn(parts, rows, own, act, 'staff.change_password')
        return rotateSession(parts, rows, { ...own, row }, act.now, own.session.steppedUpAt)
      })
    },
  }
}

type Proved =
  | { readonly type: 'proved'; readonly own: OwnState; readonly by: 'totp' | 'recovery_code' }
  | CodesLocked
  | StaffRefusal

/** Saves the person's row: a right code is used up, a wrong one is counted. */
async function proveSecondFactor(
  parts: StaffParts,
  rows: StaffRows,
  own: OwnState,
  code: string,
  act: StaffAct,
): Promise<Proved> {
  if (own.row.totp?.confirmedAt == null)
    return refuseStaff('second_factor_conflict', 'You have no second factor yet. Set one up first.')
  const judged = await judgeCode(parts, own.row, code, act.now)
  if (judged.type === 'locked') return judged
  await rows.saveUser(judged.row)
  if (judged.type === 'wrong') return wrongCode()
  return { type: 'proved', own: { ...own, row: judged.row }, by: judged.by }
}
