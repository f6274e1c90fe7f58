import { type Instant, instant } from '@scrip/rules'
import type { CodesLocked } from '../ports/staff.ts'
import type { StaffUserRow } from '../ports/staff-store.ts'
import { hashRecoveryCode, normalizeCode } from './recovery-codes.ts'
import type { StaffParts } from './staff-parts.ts'
import { findTotpStep } from './totp.ts'

const secretBytes = 20
/** After so many wrong codes in a row nobody may try for a while, and after as many more twice as long. */
const triesAtOnce = 5
const firstLockMs = 5 * 60_000
const longestLockMs = 24 * 3_600_000

/** What became of a code. `row` is the person's row to be saved in the same transaction, also after a wrong one. */
export type CodeJudgement =
  | { readonly type: 'right'; readonly row: StaffUserRow; readonly by: 'totp' | 'recovery_code' }
  | { readonly type: 'wrong'; readonly row: StaffUserRow }
  | CodesLocked

/** Derived and not kept: a stolen database has the salt only. */
export async function deriveTotpSecret(
  { hash }: Pick<StaffParts, 'hash'>,
  salt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  // No token that anybody sends has a line break, so nobody can have this hashed for them.
  const hex = await hash(`totp secret\n${salt}`)
  return Uint8Array.from({ length: secretBytes }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  )
}

export function hasSecondFactor({ totp }: StaffUserRow): boolean {
  return totp !== null && totp.confirmedAt !== null
}

/**
 * Looks at a code of the person's application or, when `takesRecoveryCodes`, at a recovery code. A right one opens nothing a
 * second time. Guesses are counted over all challenges of the person and lock further ones out, longer each time.
 */
export async function judgeCode(
  parts: Pick<StaffParts, 'hash'>,
  row: StaffUserRow,
  code: string,
  now: Instant,
  { takesRecoveryCodes = true }: { readonly takesRecoveryCodes?: boolean } = {},
): Promise<CodeJudgement> {
  if (row.codesLockedUntil !== null && now < row.codesLockedUntil)
    return { type: 'locked', until: row.codesLockedUntil }
  const calm = { ...row, wrongCodes: 0, codesLockedUntil: null }
  const { totp } = row
  if (totp !== null) {
    const secret = await deriveTotpSecret(parts, totp.salt)
    const step = await findTotpStep(secret, normalizeCode(code), now, totp.lastStep)
    if (step !== null)
      return { type: 'right', by: 'totp', row: { ...calm, totp: { ...totp, lastStep: step } } }
  }
  const codeHash = await hashRecoveryCode(parts.hash, row.user.id, code)
  if (takesRecoveryCodes && row.recoveryHashes.includes(codeHash)) {
    const recoveryHashes = row.recoveryHashes.filter((known) => known !== codeHash)
    return { type: 'right', by: 'recovery_code', row: { ...calm, recoveryHashes } }
  }
  return { type: 'wrong', row: countWrong(row, now) }
}

function countWrong(row: StaffUserRow, now: Instant): StaffUserRow {
  const wrongCodes = row.wrongCodes + 1
  if (wrongCodes % triesAtOnce !== 0) return { ...row, wrongCodes }
  const lockMs = Math.min(longestLockMs, firstLockMs * 2 ** (wrongCodes / triesAtOnce - 1))
  return { ...row, wrongCodes, codesLockedUntil: instant(now + lockMs) }
}
