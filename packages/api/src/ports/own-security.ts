import type { Instant } from '@scrip/rules'
import type { CodesLocked, SignedIn, StaffAct } from './staff.ts'
import type { StaffRefusal, StaffResult } from './staff-result.ts'

export interface OwnSession {
  readonly id: string
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  readonly ip: string | null
  readonly userAgent: string | null
  readonly isCurrent: boolean
}

/** What an authenticator application needs. */
interface TotpEnrolment {
  /** In base 32. */
  readonly secret: string
  readonly otpauthUri: string
}

export interface TotpConfirmation {
  readonly type: 'confirmed'
  readonly signedIn: SignedIn
  readonly recoveryCodes: readonly string[]
}

/**
 * What the signed-in person does with the own account. `sessionToken` is the session's cookie; whatever changes what the
 * session may do gives it a new one.
 */
export interface OwnSecurity {
  stepUp(sessionToken: string, code: string, act: StaffAct): Promise<SignedIn | CodesLocked | StaffRefusal>
  changePassword(
    sessionToken: string,
    passwords: { readonly current: string; readonly next: string },
    act: StaffAct,
  ): Promise<SignedIn | StaffRefusal>
  /** @param currentPassword null only for who has none and has signed in just now. */
  enrolTotp(
    sessionToken: string,
    currentPassword: string | null,
    act: StaffAct,
  ): Promise<StaffResult<TotpEnrolment>>
  confirmTotp(
    sessionToken: string,
    code: string,
    act: StaffAct,
  ): Promise<TotpConfirmation | CodesLocked | StaffRefusal>
  removeTotp(sessionToken: string, act: StaffAct): Promise<SignedIn | StaffRefusal>
  renewRecoveryCodes(sessionToken: string, act: StaffAct): Promise<StaffResult<readonly string[]>>
  listSessions(sessionToken: string, now: Instant): Promise<readonly OwnSession[]>
  /** False when the person has no such live session. */
  endSession(sessionToken: string, sessionId: string, act: StaffAct): Promise<boolean>
  /** Answers how many have ended. */
  endOtherSessions(sessionToken: string, act: StaffAct): Promise<number>
}
