import { accountKey, type AccountView, type Changes, idempotencyMapKey, InvariantError } from '@scrip/rules'
import type pg from 'pg'
import { toWindowRow } from '../rows/access-window-row.ts'
import { toAccountRow } from '../rows/account-row.ts'
import { toAuditRow } from '../rows/audit-row.ts'
import { toEntryRow } from '../rows/entry-row.ts'
import { toGrantChangeRow, toGrantRow } from '../rows/grant-row.ts'
import { toIdempotencyRow } from '../rows/idempotency-row.ts'
import { toUsageRow } from '../rows/usage-record-row.ts'
import { interleave } from './interleave.ts'
import {
  deleteReplacedKeys,
  insertAccounts,
  insertAudits,
  insertEntries,
  insertGrants,
  insertKeys,
  insertUsageRecords,
  updateAccounts,
  updateGrants,
  upsertWindows,
  type WriteStatement,
} from './write-statements.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

/**
 * Writes what was decided, as it is: after-images, many rows a statement, no arithmetic.
 *
 * @param views - what the decisions had read: an idempotency key that replaces a forgotten one replaces exactly that.
 * @throws InvariantError when a row that should have changed was not there.
 */
export async function writeChanges(
  client: Queryable,
  changes: readonly Changes[],
  views: ReadonlyMap<string, AccountView>,
): Promise<void> {
  const [opened, known] = [changes.filter(isNew), changes.filter((change) => !isNew(change))]
  const each = <Item>(pick: (change: Changes) => readonly Item[]): readonly Item[] => changes.flatMap(pick)
  await Promise.all([
    write(
      client,
      updateAccounts,
      known.map((change) => toAccountRow(change.account)),
    ),
    write(
      client,
      insertAccounts,
      opened.map((change) => toAccountRow(change.account)),
    ),
    write(client, insertGrants, each((change) => change.newGrants).map(toGrantRow)),
    write(client, updateGrants, each((change) => change.changedGrants).map(toGrantChangeRow)),
    write(client, insertEntries, each((change) => change.entries).map(toEntryRow)),
    write(
      client,
      insertUsageRecords,
      interleave(changes.map((change) => change.usageRecords)).map(toUsageRow),
    ),
    write(client, upsertWindows, each((change) => change.windows).map(toWindowRow)),
    write(
      client,
      deleteReplacedKeys,
      each((change) => replacedKeysOf(change, views)),
    ),
    write(client, insertKeys, each((change) => change.idempotency).map(toIdempotencyRow)),
    write(client, insertAudits, interleave(changes.map((change) => change.audits)).map(toAuditRow)),
  ])
}

function isNew(change: Changes): boolean {
  return change.isNewAccount
}

async function write(client: Queryable, statement: WriteStatement, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const { rowCount } = await client.query({ ...statement, values: [JSON.stringify(rows)] })
  if (rowCount !== rows.length) {
    throw new InvariantError('rows_lost', `${statement.name} wrote ${rowCount ?? 0} of ${rows.length} rows`)
  }
}

function replacedKeysOf(changes: Changes, views: ReadonlyMap<string, AccountView>): readonly object[] {
  const known = views.get(accountKey(changes.account))?.idempotency
  return changes.idempotency.flatMap((record) => {
    const replaced = known?.get(idempotencyMapKey(record.operation, record.key))
    return replaced === undefined ? [] : [toIdempotencyRow(replaced)]
  })
}
