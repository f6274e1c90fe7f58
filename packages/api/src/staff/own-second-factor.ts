import type { OwnSecurity, TotpConfirmation } from '../ports/own-security.ts'
import type { CodesLocked, SignedIn } from '../ports/staff.ts'
import type { StaffRefusal, StaffResult } from '../ports/staff-result.ts'
import { auditOwn, endOthers, judgePassword, type OwnState, requireOwn, wrongCode } from './own-state.ts'
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { deriveTotpSecret, hasSecondFactor, judgeCode } from './second-factor.ts'
import { freshMs, rotateSession } from './sessions.ts'
import { makeSecret, refuseStaff, type StaffParts } from './staff-parts.ts'
import { toBase32, toOtpauthUri } from './totp.ts'

type SecondFactor = Pick<OwnSecurity, 'enrolTotp' | 'confirmTotp' | 'removeTotp' | 'renewRecoveryCodes'>

/** Setting up the own second factor, and taking it away again. */
export function createOwnSecondFactor(parts: StaffParts): SecondFactor {
  const { store } = parts
  return {
    async enrolTotp(sessionToken, currentPassword, act) {
      const known = await requireOwn(parts, store, sessionToken, act)
      const judged = await judgeOwner(known, currentPassword, act.now)
      if (judged !== null) return judged
      return store.inTransaction(async (rows) => {
        const { row } = await requireOwn(parts, rows, sessionToken, act)
        if (hasSecondFactor(row)) return alreadyThere()
        const salt = makeSecret(parts)
        const secret = await deriveTotpSecret(parts, salt)
        await rows.saveUser({ ...row, totp: { salt, confirmedAt: null, lastStep: 0 } })
        const enrolment = { secret: toBase32(secret), otpauthUri: toOtpauthUri(row.user.email, secret) }
        return { type: 'done', value: enrolment }
      })
    },
    confirmTotp: (sessionToken, code, act) =>
      store.inTransaction(async (rows): Promise<TotpConfirmation | CodesLocked | StaffRefusal> => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        if (hasSecondFactor(own.row)) return alreadyThere()
        if (own.row.totp === null)
          return refuseStaff('second_factor_conflict', 'None waits to be confirmed. Begin to set one up.')
        const judged = await judgeCode(parts, own.row, code, act.now, { takesRecoveryCodes: false })
        if (judged.type === 'locked') return judged
        if (judged.type === 'wrong' || judged.row.totp === null) {
          await rows.saveUser(judged.row)
          return wrongCode()
        }
        const { recoveryCodes, recoveryHashes } = await renewCodes(parts, own)
        const totp = { ...judged.row.totp, confirmedAt: act.now }
        const row = { ...judged.row, totp, recoveryHashes }
        await rows.saveUser(row)
        // Who signed in without the second factor does it again with it.
        await endOthers(rows, own)
        await auditOwn(parts, rows, own, act, 'staff.add_second_factor')
        const signedIn = await rotateSession(parts, rows, { ...own, row }, act.now, act.now)
        return { type: 'confirmed', signedIn, recoveryCodes }
      }),
    removeTotp: (sessionToken, act) =>
      store.inTransaction(async (rows): Promise<SignedIn | StaffRefusal> => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        if (!hasSecondFactor(own.row)) return noneThere()
        const row = { ...own.row, totp: null, recoveryHashes: [] }
        await rows.saveUser(row)
        await endOthers(rows, own)
        await auditOwn(parts, rows, own, act, 'staff.remove_second_factor')
        return rotateSession(parts, rows, { ...own, row }, act.now, null)
      }),
    renewRecoveryCodes: (sessionToken, act) =>
      store.inTransaction(async (rows): Promise<StaffResult<readonly string[]>> => {
        const own = await requireOwn(parts, rows, sessionToken, act)
        if (!hasSecondFactor(own.row)) return noneThere()
        const { recoveryCodes, recoveryHashes } = await renewCodes(parts, own)
        await rows.saveUser({ ...own.row, recoveryHashes })
        await auditOwn(parts, rows, own, act, 'staff.renew_recovery_codes')
        return { type: 'done', value: recoveryCodes }
      }),
  }
}

/** Somebody at an unattended screen must not get a second factor. Null when it is the person. */
async function judgeOwner(own: OwnState, password: string | null, now: number): Promise<StaffRefusal | null> {
  if (password !== null) return judgePassword(own, password)
  if (own.row.passwordHash !== null)
    return refuseStaff('password_refused', 'Your current password is needed.')
  if (now - own.session.createdAt < freshMs) return null
  return refuseStaff(
    'second_factor_conflict',
    'Sign out and in again first: your sign-in is too long ago for this.',
  )
}

async function renewCodes(
  { hash }: StaffParts,
  { row }: OwnState,
): Promise<{ readonly recoveryCodes: readonly string[]; readonly recoveryHashes: readonly string[] }> {
  const recoveryCodes = makeRecoveryCodes()
  const recoveryHashes = await Promise.all(
    recoveryCodes.map((code) => hashRecoveryCode(hash, row.user.id, code)),
  )
  return { recoveryCodes, recoveryHashes }
}

function alreadyThere(): StaffRefusal {
  return refuseStaff('second_factor_conflict', 'You have a second factor already. Remove it first.')
}

function noneThere(): StaffRefusal {
  return refuseStaff('second_factor_conflict', 'You have no second factor.')
}
