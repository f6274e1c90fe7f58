import type { NewTeam } from '@scrip/api/ports'
import { decideBatch, needs } from '@scrip/rules'
import type pg from 'pg'
import { inTransaction } from '../connection/in-transaction.ts'
import { toPortError } from '../connection/database-errors.ts'
import { lockAndLoadViews } from '../ledger/load-views.ts'
import type { LedgerWorld } from '../ledger/ledger-world.ts'
import { viewsOf } from '../ledger/remembered-accounts.ts'
import { prepare } from '../ledger/column-statements.ts'
import { ChangeWriter } from '../ledger/write-changes.ts'
import { newRevision } from '../rows/account-row.ts'
import { sendWrite, TransactionSender } from '../ledger/write-sender.ts'
import { insertAudits } from '../ledger/write-statements.ts'
import { toMemberRow } from '../rows/member-row.ts'
import { toTeamRow } from '../rows/team-row.ts'
import { takeCreation } from './creations.ts'

/**
 * The team, its owner and its accounts with their first grants: all of it or nothing.
 *
 * @returns false when the creation's key is in use: then nothing is written.
 * @throws Error when the team or one of its accounts exists already.
 */
export async function createTeam(world: LedgerWorld, newTeam: NewTeam): Promise<boolean> {
  const work = async (client: pg.PoolClient): Promise<boolean> => {
    if (!(await takeCreation(client, newTeam.creation))) return false
    await insertRow(client, 'teams', toTeamRow(newTeam.team))
    if (newTeam.owner !== null) await insertRow(client, 'members', toMemberRow(newTeam.owner))
    if (newTeam.audit !== null) {
      await sendWrite(client, prepare(insertAudits, [newTeam.audit]))
    }
    const { accounts, now } = await lockAndLoadViews(client, newTeam.accounts.map(needs), () =>
      world.clock.now(),
    )
    const views = viewsOf(accounts)
    const { outcomes, changes } = decideBatch(views, newTeam.accounts, {
      now,
      id: (prefix) => world.ids.next(prefix),
    })
    for (const outcome of outcomes) {
      if (outcome.status === 'failed') throw outcome.error
      if (outcome.status === 'refused')
        throw new Error(`The accounts cannot be opened: ${outcome.refusal.code}`)
    }
    const sender = new TransactionSender(client, true)
    const writer = new ChangeWriter(sender, views, newRevision())
    writer.append(changes, views)
    writer.finish()
    await Promise.all(sender.answers)
    return true
  }
  return inTransaction(world.pool, work, (isMade) => isMade).catch((error: unknown) => {
    throw toPortError(error)
  })
}

async function insertRow(client: pg.PoolClient, table: 'teams' | 'members', row: object): Promise<void> {
  const list = Object.keys(row).join(', ')
  await client.query(
    `insert into ${table} (${list}) select ${list} from json_populate_record(null::${table}, $1::json)`,
    [JSON.stringify(row)],
  )
}
