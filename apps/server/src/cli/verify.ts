import { type AccountCheck, checkAccounts, createIdSource, type Ledger } from '@scrip/api'
import { type AccountRef, instant } from '@scrip/rules'
import { createPostgresStore } from '@scrip/store-postgres'
import { SingleBar } from 'cli-progress'
import type { Config } from '../config.ts'
import { openExistingDatabase } from '../database/open-database.ts'
import { NothingThereError } from '../nothing-there-error.ts'

export interface VerifyOptions {
  /** Only the accounts of this team; null: all. */
  readonly teamId: string | null
}

interface Tally {
  accounts: number
  entries: number
  broken: number
  /** The first ones, whole; the rest are counted. */
  readonly shown: string[]
}

const brokenShown = 1000
const accountsPerPage = 100

/**
 * Recomputes every law of the rulebook on a live database, account by account, beside a server that goes on. Each account is
 * read as of one moment, so a charge that is being written is never taken for a fault.
 *
 * Makes and migrates nothing: a check that has nothing to look at says so.
 *
 * @returns 0 when every law holds, 1 when one is broken.
 * @throws NothingThereError when there is no such database or no such team.
 */
export async function runVerify(config: Config, { teamId }: VerifyOptions): Promise<number> {
  const database = await openExistingDatabase(config)
  const clock = { now: () => instant(Date.now()) }
  const store = createPostgresStore({ pool: database.pool, clock, ids: createIdSource(clock) })
  const bar = new SingleBar({
    format:
      '{bar} {percentage}% | {accounts} accounts | {entries} entries | {broken} broken | {eta_formatted} left',
    clearOnComplete: true,
  })
  const tally: Tally = { accounts: 0, entries: 0, broken: 0, shown: [] }
  try {
    if (teamId !== null && (await store.teams.findTeam(teamId)) === null) {
      throw new NothingThereError(`there is no team ${teamId}`)
    }
    bar.start(teamId === null ? await store.ledger.countAccounts() : 2, 0, {
      accounts: 0,
      entries: 0,
      broken: 0,
    })
    const tell = (entries: number): void => {
      bar.update(tally.accounts, {
        accounts: tally.accounts,
        entries: tally.entries + entries,
        broken: tally.broken,
      })
    }
    for await (const page of accountPages(store.ledger, teamId)) {
      for await (const check of checkAccounts(store.ledger, page, tell)) {
        count(tally, check)
        tell(0)
      }
    }
  } finally {
    bar.stop()
    await store.close()
    await database.close()
  }
  report(tally)
  return tally.broken === 0 ? 0 : 1
}

async function* accountPages(ledger: Ledger, teamId: string | null): AsyncGenerator<readonly AccountRef[]> {
  let cursor: string | null = null
  do {
    const { items, nextCursor } = await ledger.listAccounts({ teamId }, { cursor, limit: accountsPerPage })
    yield items
    cursor = nextCursor
  } while (cursor !== null)
}

function count(tally: Tally, { account, entries, violations }: AccountCheck): void {
  tally.accounts += 1
  tally.entries += entries
  tally.broken += violations.length
  for (const { law, message } of violations.slice(0, brokenShown - tally.shown.length)) {
    tally.shown.push(`${law}  ${account.teamId} ${account.kind}: ${message}`)
  }
}

function report({ accounts, entries, broken, shown }: Tally): void {
  for (const line of shown) process.stdout.write(`${line}\n`)
  if (broken > shown.length) process.stdout.write(`and ${broken - shown.length} more\n`)
  process.stdout.write(`${accounts} accounts, ${entries} entries: ${toVerdict(accounts, broken)}\n`)
}

function toVerdict(accounts: number, broken: number): string {
  if (accounts === 0) return 'there is nothing to check'
  return broken === 0 ? 'every law holds' : `${broken} times a law is broken`
}
