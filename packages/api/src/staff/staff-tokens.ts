import { type Instant, instant } from '@scrip/rules'
import { type StaffRole, type StaffSession, staffRoles } from '../ports/staff.ts'
import type { StaffDirectory, StaffTokenListing } from '../ports/staff-directory.ts'
import type { StaffTokenRow, StaffUserRow } from '../ports/staff-store.ts'
import { absoluteMs } from './sessions.ts'
import { auditOf, makeSecret, refuseStaff, type StaffParts } from './staff-parts.ts'
import { noSuchUser } from './staff-users.ts'

/** The last use is for people to read: it is written at most this often. */
const touchMs = 60_000

type Tokens = Pick<StaffDirectory, 'listTokens' | 'issueToken' | 'revokeToken'>

/** Tokens for scripts. The secret is told once; only its keyed hash is kept. */
export function createStaffTokens(parts: StaffParts): Tokens {
  const { store, hash, ids } = parts
  return {
    async listTokens() {
      const [tokens, users] = await Promise.all([store.listTokens(), store.listUsers()])
      const roles = new Map(users.map(({ user }) => [user.id, user.role]))
      return tokens
        .map((token) => toListing(token, roles.get(token.staffId) ?? 'viewer'))
        .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
    },
    issueToken: (order, act) =>
      store.inTransaction(async (rows) => {
        const row = await rows.findUser(order.staffId)
        if (row === null) return noSuchUser(order.staffId)
        if (row.disabledAt !== null) return refuseStaff('staff_disabled', 'Enable the staff user first.')
        if (lesserRole(order.role, row.user.role) !== order.role)
          return refuseStaff('role_too_high', `The person is ${row.user.role}; a token may not do more.`)
        const secret = `scrip_staff_${makeSecret(parts)}`
        const token: StaffTokenRow = {
          id: ids.next('stok'),
          tokenHash: await hash(secret),
          staffId: order.staffId,
          name: order.name.trim(),
          role: order.role,
          createdAt: act.now,
          expiresAt: order.expiresAt,
          revokedAt: null,
          lastUsedAt: null,
        }
        await rows.addToken(token)
        const after = {
          staff: token.staffId,
          name: token.name,
          role: order.role,
          expires_at: token.expiresAt,
        }
        const audited = { actor: act.actor, action: 'staff.issue_token', target: token.id, after }
        await rows.addAudit(auditOf(parts, act, audited))
        return { type: 'done', value: { token: toListing(token, row.user.role), secret } }
      }),
    revokeToken: (tokenId, act) =>
      store.inTransaction(async (rows) => {
        const token = await rows.findToken(tokenId)
        const row = token === null ? null : await rows.findUser(token.staffId)
        if (token === null || row === null)
          return refuseStaff('not_found', `There is no staff token \`${tokenId}\`.`)
        if (token.revokedAt !== null) return { type: 'done', value: toListing(token, row.user.role) }
        const revoked = { ...token, revokedAt: act.now }
        await rows.saveToken(revoked)
        const before = { staff: token.staffId, name: token.name }
        const audited = { actor: act.actor, action: 'staff.revoke_token', target: tokenId, before }
        await rows.addAudit(auditOf(parts, act, audited))
        return { type: 'done', value: toListing(revoked, row.user.role) }
      }),
  }
}

/** A token is no session: it never has a fresh second factor. Null when it opens nothing. */
export async function findByToken(
  { store, hash }: StaffParts,
  staffToken: string,
  now: Instant,
): Promise<StaffSession | null> {
  const found = await store.findTokenByHash(await hash(staffToken))
  if (found === null || !isLive(found.token, found.row, now)) return null
  const { token, row } = found
  if (token.lastUsedAt === null || now - token.lastUsedAt >= touchMs) await store.touchToken(token.id, now)
  const role = lesserRole(token.role ?? row.user.role, row.user.role)
  return {
    staff: { ...row.user, role },
    sessionId: null,
    csrfToken: null,
    expiresAt: token.expiresAt ?? instant(now + absoluteMs),
    hasSecondFactor: false,
    steppedUpUntil: null,
  }
}

function isLive(token: StaffTokenRow, row: StaffUserRow, now: Instant): boolean {
  if (token.revokedAt !== null || row.disabledAt !== null) return false
  return token.expiresAt === null || now < token.expiresAt
}

/** Also after its person was demoted a token does no more than the person. */
function lesserRole(a: StaffRole, b: StaffRole): StaffRole {
  return staffRoles.indexOf(a) < staffRoles.indexOf(b) ? a : b
}

function toListing(row: StaffTokenRow, personsRole: StaffRole): StaffTokenListing {
  const { id, staffId, name, createdAt, expiresAt, revokedAt, lastUsedAt } = row
  const role = lesserRole(row.role ?? personsRole, personsRole)
  return { id, staffId, name, role, createdAt, expiresAt, revokedAt, lastUsedAt }
}
