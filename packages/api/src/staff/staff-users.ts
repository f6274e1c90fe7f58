import { instant } from '@scrip/rules'
import type { DirectoryAct, StaffDirectory, StaffInvitation, StaffListing } from '../ports/staff-directory.ts'
import type { StaffUser } from '../ports/staff.ts'
import type { StaffRefusal, StaffResult } from '../ports/staff-result.ts'
import type { StaffRows, StaffUserRow } from '../ports/staff-store.ts'
import { hasSecondFactor } from './second-factor.ts'
import { auditOf, makeSecret, normalizeEmail, refuseStaff, type StaffParts } from './staff-parts.ts'

const linkMs = 24 * 3_600_000

type Users = Omit<StaffDirectory, 'listTokens' | 'issueToken' | 'revokeToken'>

/** What owners do with staff users. Whoever loses rights loses every session in the same transaction. */
export function createStaffUsers(parts: StaffParts): Users {
  const { store } = parts
  const change = (
    staffId: string,
    act: DirectoryAct,
    action: string,
    decide: (row: StaffUserRow, rows: StaffRows) => Promise<StaffRefusal | Change>,
  ): Promise<StaffResult<StaffListing>> =>
    store.inTransaction(async (rows) => {
      const row = await rows.findUser(staffId)
      if (row === null) return noSuchUser(staffId)
      const decided = await decide(row, rows)
      if ('type' in decided) return decided
      await rows.saveUser(decided.row)
      if (decided.endsSessions) await rows.removeSessionsOf(staffId)
      if (decided.endsSessions) await rows.removeTicketsOf(staffId)
      const facts = { before: factsOf(row), after: factsOf(decided.row) }
      await rows.addAudit(auditOf(parts, act, { actor: act.actor, action, target: staffId, ...facts }))
      return { type: 'done', value: toListing(decided.row) }
    })
  return {
    list: async () => {
      const users = await store.listUsers()
      return users.map(toListing).toSorted((a, b) => compareNames(a.user, b.user))
    },
    invite: (person, act) => store.inTransaction((rows) => invite(parts, rows, person, act)),
    issueLink: (staffId, act) => store.inTransaction((rows) => issueLink(parts, rows, staffId, act)),
    changeRole: (staffId, role, act) =>
      change(staffId, act, 'staff.change_role', async (row, rows) => {
        if (staffId === act.actor.id) return ownAccount('Nobody changes their own role.')
        if (role !== 'owner' && (await isLastOwner(rows, row))) return lastOwner()
        const isChanged = role !== row.user.role
        return { row: { ...row, user: { ...row.user, role } }, endsSessions: isChanged }
      }),
    disable: (staffId, act) =>
      change(staffId, act, 'staff.disable', async (row, rows) => {
        if (staffId === act.actor.id) return ownAccount('Nobody disables themselves.')
        if (await isLastOwner(rows, row)) return lastOwner()
        return { row: { ...row, disabledAt: row.disabledAt ?? act.now }, endsSessions: true }
      }),
    enable: (staffId, act) =>
      change(staffId, act, 'staff.enable', async (row) => ({
        row: { ...row, disabledAt: null },
        endsSessions: false,
      })),
    resetSecondFactor: (staffId, act) =>
      change(staffId, act, 'staff.reset_second_factor', async (row) => {
        if (staffId === act.actor.id)
          return ownAccount('Remove your own second factor on the page of your account.')
        const calm = { wrongCodes: 0, codesLockedUntil: null }
        return { row: { ...row, totp: null, recoveryHashes: [], ...calm }, endsSessions: true }
      }),
  }
}

interface Change {
  readonly row: StaffUserRow
  readonly endsSessions: boolean
}

function toListing(row: StaffUserRow): StaffListing {
  return {
    user: row.user,
    state: stateOf(row),
    hasSecondFactor: hasSecondFactor(row),
    createdAt: row.createdAt,
    lastSignedInAt: row.lastSignedInAt,
  }
}

function stateOf({ disabledAt, passwordHash, identity }: StaffUserRow): StaffListing['state'] {
  if (disabledAt !== null) return 'disabled'
  return passwordHash === null && identity === null ? 'invited' : 'active'
}

function factsOf(row: StaffUserRow) {
  const { role, email } = row.user
  return { email, role, state: stateOf(row), second_factor: hasSecondFactor(row) }
}

async function invite(
  parts: StaffParts,
  rows: StaffRows,
  person: Pick<StaffUser, 'email' | 'name' | 'role'>,
  act: DirectoryAct,
): Promise<StaffResult<StaffInvitation>> {
  const email = normalizeEmail(person.email)
  const user = { id: parts.ids.next('staff'), email, name: person.name.trim(), role: person.role }
  const row = newUserRow(user, act.now)
  if (!(await rows.addUser(row))) return refuseStaff('email_taken', `There is already a staff user ${email}.`)
  const link = await makeLink(parts, rows, user.id, act)
  const audited = { actor: act.actor, action: 'staff.invite', target: user.id, after: factsOf(row) }
  await rows.addAudit(auditOf(parts, act, audited))
  return { type: 'done', value: { listing: toListing(row), link } }
}

async function issueLink(
  parts: StaffParts,
  rows: StaffRows,
  staffId: string,
  act: DirectoryAct,
): Promise<StaffResult<StaffInvitation>> {
  const row = await rows.findUser(staffId)
  if (row === null) return noSuchUser(staffId)
  if (row.disabledAt !== null) return refuseStaff('staff_disabled', 'Enable the staff user first.')
  await rows.removeTicketsOf(staffId)
  const link = await makeLink(parts, rows, staffId, act)
  await rows.addAudit(auditOf(parts, act, { actor: act.actor, action: 'staff.issue_link', target: staffId }))
  return { type: 'done', value: { listing: toListing(row), link } }
}

async function makeLink(parts: StaffParts, rows: StaffRows, staffId: string, act: DirectoryAct) {
  const token = makeSecret(parts)
  const expiresAt = instant(act.now + linkMs)
  const tokenHash = await parts.hash(token)
  await rows.addTicket({ tokenHash, purpose: 'link', staffId, expiresAt, triesLeft: 1 })
  return { token, expiresAt }
}

export function newUserRow(user: StaffUser, now: StaffUserRow['createdAt']): StaffUserRow {
  return {
    user,
    passwordHash: null,
    createdAt: now,
    disabledAt: null,
    lastSignedInAt: null,
    identity: null,
    totp: null,
    recoveryHashes: [],
    wrongCodes: 0,
    codesLockedUntil: null,
  }
}

/** An owner who was only invited, or is disabled, cannot help anybody. */
async function isLastOwner(rows: StaffRows, row: StaffUserRow): Promise<boolean> {
  const isAble = (one: StaffUserRow) => one.user.role === 'owner' && stateOf(one) === 'active'
  if (!isAble(row)) return false
  const users = await rows.listUsers()
  return !users.some((one) => one.user.id !== row.user.id && isAble(one))
}

function lastOwner(): StaffRefusal {
  return refuseStaff('last_owner', 'This is the last owner who can sign in. Make another one first.')
}

function ownAccount(detail: string): StaffRefusal {
  return refuseStaff('own_account', detail)
}

export function noSuchUser(staffId: string): StaffRefusal {
  return refuseStaff('not_found', `There is no staff user \`${staffId}\`.`)
}

function compareNames(a: StaffUser, b: StaffUser): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)
}
