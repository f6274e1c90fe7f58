import { instant } from '@scrip/rules'
import type { Identity, SecondFactorOutcome, SignedIn, SignInOutcome, StaffAct } from '../ports/staff.ts'
import type { StaffAuth } from '../ports/staff-auth.ts'
import type { StaffRows, StaffUserRow } from '../ports/staff-store.ts'
import { randomSecret } from '../secrets/random-secret.ts'
import { hashPassword, passwordIterations, verifyPassword } from './password-hash.ts'
import { hasSecondFactor, judgeCode } from './second-factor.ts'
import { openSession } from './sessions.ts'
import { actorOf, auditOf, makeSecret, normalizeEmail, type StaffParts } from './staff-parts.ts'

const challengeMs = 5 * 60_000
const challengeTries = 5

/** How one becomes a session: by password and perhaps a second factor, by an identity provider, or first by a one-time link. */
export function createSignIn(
  parts: StaffParts,
): Pick<StaffAuth, 'signIn' | 'finishSignIn' | 'signInByIdentity' | 'acceptLink'> {
  const { store, hash } = parts
  const iterations = parts.passwordIterations ?? passwordIterations
  // An unknown e-mail is checked against this, so that it takes as long as a wrong password. Made at the first sign-in,
  // whoever it is, since hashing costs time that a process without sign-ins need not spend.
  let nobodysHash: Promise<string> | null = null
  return {
    async signIn(email, password, act): Promise<SignInOutcome> {
      nobodysHash ??= hashPassword(randomSecret(), iterations)
      const [row, unknownHash] = await Promise.all([
        store.findUserByEmail(normalizeEmail(email)),
        nobodysHash,
      ])
      const isRight = await verifyPassword(password, row?.passwordHash ?? unknownHash)
      if (row === null || row.passwordHash === null || !isRight) return { type: 'refused' }
      return store.inTransaction((rows) => beginSession(parts, rows, row, act))
    },
    finishSignIn: (challenge, code, act) =>
      store.inTransaction((rows) => finishSignIn(parts, rows, { challenge, code }, act)),
    signInByIdentity: (identity, act) =>
      store.inTransaction((rows) => signInByIdentity(parts, rows, identity, act)),
    async acceptLink(token, password, act) {
      const tokenHash = await hash(token)
      // Looked at first: a slow hash is not worked out for whoever sends nonsense.
      if ((await store.findTicket(tokenHash))?.purpose !== 'link') return null
      const passwordHash = await hashPassword(password, iterations)
      return store.inTransaction((rows) => acceptLink(parts, rows, { tokenHash, passwordHash }, act))
    },
  }
}

/** The row is read again: between the look at the password and now its person may have been disabled. */
async function beginSession(
  parts: StaffParts,
  rows: StaffRows,
  { user, passwordHash }: StaffUserRow,
  act: StaffAct,
): Promise<SignInOutcome> {
  const row = await rows.findUser(user.id)
  if (row === null || row.disabledAt !== null || row.passwordHash !== passwordHash) return { type: 'refused' }
  if (!hasSecondFactor(row)) return admit(parts, rows, row, act, 'password')
  const challenge = makeSecret(parts)
  const expiresAt = instant(act.now + challengeMs)
  await rows.addTicket({
    tokenHash: await parts.hash(challenge),
    purpose: 'challenge',
    staffId: row.user.id,
    expiresAt,
    triesLeft: challengeTries,
  })
  return { type: 'second_factor', challenge, expiresAt }
}

async function finishSignIn(
  parts: StaffParts,
  rows: StaffRows,
  { challenge, code }: { readonly challenge: string; readonly code: string },
  act: StaffAct,
): Promise<SecondFactorOutcome> {
  const tokenHash = await parts.hash(challenge)
  const ticket = await rows.findTicket(tokenHash)
  if (ticket === null || ticket.purpose !== 'challenge' || act.now >= ticket.expiresAt)
    return { type: 'challenge_ended' }
  const row = await rows.findUser(ticket.staffId)
  if (row === null || row.disabledAt !== null || !hasSecondFactor(row)) return { type: 'challenge_ended' }
  const judged = await judgeCode(parts, row, code, act.now)
  if (judged.type === 'locked') return judged
  if (judged.type === 'wrong') {
    await rows.saveUser(judged.row)
    const triesLeft = ticket.triesLeft - 1
    if (triesLeft > 0) await rows.saveTicket({ ...ticket, triesLeft })
    else await rows.removeTicket(tokenHash)
    return { type: 'wrong_code' }
  }
  await rows.removeTicket(tokenHash)
  return admit(parts, rows, judged.row, act, judged.by)
}

async function signInByIdentity(
  parts: StaffParts,
  rows: StaffRows,
  { subject, email }: Identity,
  act: StaffAct,
): Promise<SignedIn | null> {
  const known = await rows.findUserByIdentity(subject)
  const row = known ?? (await rows.findUserByEmail(normalizeEmail(email)))
  if (row === null || row.disabledAt !== null) return null
  // An e-mail address may be given to somebody else at the provider; the subject never is.
  if (row.identity !== null && row.identity !== subject) return null
  return admit(parts, rows, { ...row, identity: subject }, act, 'identity_provider')
}

type Way = 'password' | 'totp' | 'recovery_code' | 'identity_provider'

/** Who has just proved the second factor has stepped up by it. */
async function admit(
  parts: StaffParts,
  rows: StaffRows,
  row: StaffUserRow,
  act: StaffAct,
  way: Way,
): Promise<SignedIn> {
  const seen = { ...row, lastSignedInAt: act.now }
  await rows.saveUser(seen)
  const isSteppedUp = way === 'totp' || way === 'recovery_code'
  const signedIn = await openSession(parts, rows, seen, act, { isSteppedUp })
  const audited = {
    actor: actorOf(row.user),
    action: 'staff.sign_in',
    target: row.user.id,
    after: { by: way },
  }
  await rows.addAudit(auditOf(parts, act, audited))
  return signedIn
}

async function acceptLink(
  parts: StaffParts,
  rows: StaffRows,
  { tokenHash, passwordHash }: { readonly tokenHash: string; readonly passwordHash: string },
  act: StaffAct,
): Promise<{ readonly email: string } | null> {
  const ticket = await rows.findTicket(tokenHash)
  const row = ticket === null ? null : await rows.findUser(ticket.staffId)
  if (ticket === null || row === null) return null
  if (act.now >= ticket.expiresAt || row.disabledAt !== null) return null
  // With the password go the challenges that the old one had earned, and any other link.
  await rows.removeTicketsOf(row.user.id)
  await rows.removeSessionsOf(row.user.id)
  await rows.saveUser({ ...row, passwordHash })
  const audited = { actor: actorOf(row.user), action: 'staff.accept_link', target: row.user.id }
  await rows.addAudit(auditOf(parts, act, audited))
  return { email: row.user.email }
}
