import type { ApiKey, Creation, Member, Team, Teams } from '@scrip/api/ports'
import type { AuditRecord, Instant } from '@scrip/rules'
import { sql } from 'kysely'
import type pg from 'pg'
import { toPortError } from '../connection/database-errors.ts'
import { inTransaction } from '../connection/in-transaction.ts'
import type { QueryDatabase } from '../connection/query-database.ts'
import type { LedgerWorld } from '../ledger/ledger-world.ts'
import { type ApiKeyRow, fromApiKeyRow, toApiKeyRow } from '../rows/api-key-row.ts'
import { fromMemberRow } from '../rows/member-row.ts'
import { fromTeamRow, toPlanColumns } from '../rows/team-row.ts'
import { createTeam } from './create-team.ts'
import { findCreation, takeCreation } from './creations.ts'
import { findCandidates, searchTeams } from './search-teams.ts'
import type { TouchedKeys } from './touched-keys.ts'
import { writeAudit } from './write-audit.ts'

/** Teams, their people and their keys in PostgreSQL. */
export function createTeams(world: LedgerWorld, db: QueryDatabase, touched: TouchedKeys): Teams {
  return {
    createTeam: (newTeam) => createTeam(world, newTeam),
    findCreation: (ref) => findCreation(db, ref),
    findTeam: async (teamId) => {
      const [team] = await findTeams(db, touched, [teamId])
      return team ?? null
    },
    findTeams: (teamIds) => findTeams(db, touched, teamIds),
    searchTeams: async (query, page) => {
      await touched.flush()
      return searchTeams(db, query, page)
    },
    findCandidates: (query, limit) => findCandidates(db, query, limit),
    setPlan: async (teamId, plan) => {
      await db.updateTable('teams').set(toPlanColumns(plan)).where('team_id', '=', teamId).execute()
    },
    setStatus: (teamId, status, audit) => setStatus(world, teamId, status, audit),
    listMembers: (teamId) => listMembers(db, teamId),
    addKey: (key, keyHash, audit, creation) => addKey(world, { key, keyHash, audit, creation }),
    listKeys: async (teamId) => {
      await touched.flush()
      return listKeys(db, teamId)
    },
    revokeKey: (teamId, keyId, at, audit) => revokeKey(world, teamId, keyId, at, audit),
    findKeyByHash: (keyHash) => findKeyByHash(db, keyHash),
    touchKey: (keyId, teamId, at) => touched.touch(keyId, teamId, at),
  }
}

/** Who asks for the status that the team has changes nothing, and leaves no audit record. */
function setStatus(
  { pool }: LedgerWorld,
  teamId: string,
  status: Team['status'],
  audit: AuditRecord,
): Promise<void> {
  return inTransaction(pool, async (client) => {
    const changed = await client.query('update teams set status = $2 where team_id = $1 and status <> $2', [
      teamId,
      status,
    ])
    if (changed.rowCount === 1) await writeAudit(client, audit)
  }).catch(rethrow)
}

/** In the order of the ids; unknown ones are left out. */
async function findTeams(
  db: QueryDatabase,
  touched: TouchedKeys,
  teamIds: readonly string[],
): Promise<readonly Team[]> {
  if (teamIds.length === 0) return []
  await touched.flush()
  const rows = await db
    .selectFrom('teams')
    .selectAll()
    .where('team_id', '=', sql<string>`any(${teamIds})`)
    .execute()
  const byId = new Map(rows.map((row) => [row.team_id, fromTeamRow(row)]))
  return teamIds.flatMap((id) => byId.get(id) ?? [])
}

async function listMembers(db: QueryDatabase, teamId: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('members')
    .selectAll()
    .where('team_id', '=', teamId)
    .orderBy('ordinal')
    .execute()
  return rows.map(fromMemberRow)
}

async function listKeys(db: QueryDatabase, teamId: string): Promise<readonly ApiKey[]> {
  const rows = await db
    .selectFrom('api_keys')
    .selectAll()
    .where('team_id', '=', teamId)
    .orderBy('ordinal')
    .execute()
  return rows.map(fromApiKeyRow)
}

interface NewKey {
  readonly key: ApiKey
  readonly keyHash: string
  readonly audit: AuditRecord | null
  readonly creation: Creation | undefined
}

/** @throws Error when the team is unknown, or a key with this id or hash exists already. */
async function addKey({ pool }: LedgerWorld, { key, keyHash, audit, creation }: NewKey): Promise<boolean> {
  const row: ApiKeyRow & { readonly key_hash: string } = { ...toApiKeyRow(key), key_hash: keyHash }
  const columns = Object.keys(row).join(', ')
  const work = async (client: pg.PoolClient): Promise<boolean> => {
    if (!(await takeCreation(client, creation))) return false
    await client.query(
      `insert into api_keys (${columns}) select ${columns} from json_populate_record(null::api_keys, $1::json)`,
      [JSON.stringify(row)],
    )
    await writeAudit(client, audit)
    return true
  }
  return inTransaction(pool, work, (isMade) => isMade).catch(rethrow)
}

/** The audit record is written with the first revocation only: the second one changes nothing. */
function revokeKey(
  { pool }: LedgerWorld,
  teamId: string,
  keyId: string,
  at: Instant,
  audit: AuditRecord | null,
): Promise<boolean> {
  return inTransaction(pool, async (client) => {
    const key = await client.query<Pick<ApiKeyRow, 'revoked_at'>>(
      'select revoked_at from api_keys where team_id = $1 and key_id = $2 for update',
      [teamId, keyId],
    )
    const [row] = key.rows
    if (row === undefined) return false
    if (row.revoked_at !== null) return true
    await client.query('update api_keys set revoked_at = $3 where team_id = $1 and key_id = $2', [
      teamId,
      keyId,
      at,
    ])
    await writeAudit(client, audit)
    return true
  }).catch(rethrow)
}

async function findKeyByHash(
  db: QueryDatabase,
  keyHash: string,
): Promise<{ key: ApiKey; team: Team } | null> {
  const row = await db
    .selectFrom('api_keys as k')
    .innerJoin('teams as t', 't.team_id', 'k.team_id')
    .selectAll('t')
    .select([
      'k.key_id',
      'k.name as key_name',
      'k.prefix',
      'k.created_at as key_created_at',
      'k.expires_at',
      'k.revoked_at',
      'k.last_used_at',
    ])
    .where('k.key_hash', '=', keyHash)
    .executeTakeFirst()
  if (row === undefined) return null
  const key = fromApiKeyRow({ ...row, name: row.key_name, created_at: row.key_created_at })
  return { key, team: fromTeamRow(row) }
}

function rethrow(error: unknown): never {
  throw toPortError(error)
}
