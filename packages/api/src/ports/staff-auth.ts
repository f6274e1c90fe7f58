import type { Instant } from '@scrip/rules'
import type { OwnSecurity } from './own-security.ts'
import type {
  Identity,
  SecondFactorOutcome,
  SignedIn,
  SignInOutcome,
  StaffAct,
  StaffSession,
} from './staff.ts'
import type { StaffDirectory } from './staff-directory.ts'

/** Who the support staff are. The server keeps it in PostgreSQL, the mock in memory; a company may bring its own. */
export interface StaffAuth {
  /** Refused when e-mail or password is wrong or the person is disabled; takes the same time either way. */
  signIn(email: string, password: string, act: StaffAct): Promise<SignInOutcome>
  finishSignIn(challenge: string, code: string, act: StaffAct): Promise<SecondFactorOutcome>
  /** Nobody is added by it; null when no enabled staff user has the e-mail address, or another identity has it. */
  signInByIdentity(identity: Identity, act: StaffAct): Promise<SignedIn | null>
  /** Sets the password that an invitation asks for; null when the link is none that lives. */
  acceptLink(token: string, password: string, act: StaffAct): Promise<{ readonly email: string } | null>
  /** Idle and absolute limits are judged here; null when there is no such live session. */
  findSession(sessionToken: string, now: Instant): Promise<StaffSession | null>
  /** The same question, asked on nobody's behalf: it is no activity that would keep the session alive. */
  isLive(sessionToken: string, now: Instant): Promise<boolean>
  findByToken(staffToken: string, now: Instant): Promise<StaffSession | null>
  signOut(sessionToken: string): Promise<void>
  /** What the signed-in person does with the own account. */
  readonly own: OwnSecurity
  /** What the owners do with everybody's. */
  readonly directory: StaffDirectory
}
