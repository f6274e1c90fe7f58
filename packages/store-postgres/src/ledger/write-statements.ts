/**
 * The statements of the hot path. Each takes all its rows as one JSON parameter; the table's own types read them, so a
 * column is named once here and once in its row converter.
 */
export interface WriteStatement {
  readonly name: string
  readonly text: string
}

const accountKeyColumns = ['team_id', 'kind'] as const
const accountStateColumns = [
  'sequence',
  'grant_sequence',
  'version',
  'last_at',
  'next_due_at',
  'time_zone',
  'anchor_at',
  'terms',
  'period_index',
  'period_from',
  'period_to',
  'rollover_rule',
  'granted',
  'available',
  'held',
  'used',
  'expired',
  'voided',
  'rolled',
] as const

const grantKeyColumns = ['team_id', 'grant_id'] as const
const grantStateColumns = ['state', 'available', 'held', 'used', 'expired', 'voided', 'rolled'] as const
const grantOriginColumns = [
  'kind',
  'amount',
  'source',
  'class',
  'priority',
  'effective_at',
  'expires_at',
  'sequence',
  'parent_id',
  'origin_at',
  'generation',
  'invoice_id',
  'created_at',
  'actor',
  'reason',
] as const

export const insertAccounts = insertInto('accounts', [...accountKeyColumns, ...accountStateColumns])
export const updateAccounts = updateOf('accounts', accountKeyColumns, accountStateColumns)

export const insertGrants = insertInto('grants', [
  ...grantKeyColumns,
  ...grantOriginColumns,
  ...grantStateColumns,
])
export const updateGrants = updateOf('grants', grantKeyColumns, grantStateColumns)

export const insertEntries = insertInto('entries', [
  'team_id',
  'kind',
  'sequence',
  'entry_id',
  'transaction_id',
  'type',
  'amount',
  'grant_id',
  'balance_before',
  'balance_after',
  'effective_at',
  'recorded_at',
  'charge_id',
  'request_id',
  'actor',
  'reason',
])

export const insertUsageRecords = insertInto('usage_records', [
  'team_id',
  'usage_id',
  'kind',
  'at',
  'operation',
  'cost',
  'records',
  'window_hits',
  'charge_id',
  'request_id',
  'api_key_id',
  'member_id',
  'balance_after',
])

const windowInsert = insertInto('access_windows', [
  'team_id',
  'company_id',
  'window_id',
  'opened_at',
  'ends_at',
  'charge_id',
  'request_id',
])

/** A window that is known already was closed early. */
export const upsertWindows: WriteStatement = {
  name: 'upsert_access_windows',
  text: `${windowInsert.text} on conflict (team_id, window_id) do update set ends_at = excluded.ends_at`,
}

/** Never an upsert: a key that somebody else wrote meanwhile must be seen, not covered. */
export const insertKeys = insertInto('idempotency_keys', [
  'team_id',
  'operation',
  'key',
  'request_hash',
  'at',
  'answer',
])

export const deleteReplacedKeys: WriteStatement = {
  name: 'delete_idempotency_keys',
  text: `delete from idempotency_keys old using json_populate_recordset(null::idempotency_keys, $1::json) as forgotten
    where old.team_id = forgotten.team_id and old.operation = forgotten.operation
      and old.key = forgotten.key and old.at = forgotten.at`,
}

export const insertAudits = insertInto('audit_records', [
  'audit_id',
  'at',
  'actor',
  'actor_id',
  'action',
  'target',
  'team_id',
  'reason',
  'before',
  'after',
  'request_id',
  'ip',
])

function insertInto(table: string, columns: readonly string[]): WriteStatement {
  const list = columns.join(', ')
  return {
    name: `insert_${table}`,
    text: `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1::json)`,
  }
}

function updateOf(table: string, key: readonly string[], columns: readonly string[]): WriteStatement {
  const set = columns.map((column) => `${column} = new.${column}`).join(', ')
  const where = key.map((column) => `old.${column} = new.${column}`).join(' and ')
  return {
    name: `update_${table}`,
    text: `update ${table} old set ${set} from json_populate_recordset(null::${table}, $1::json) as new where ${where}`,
  }
}
