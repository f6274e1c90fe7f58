import {
  accountKey,
  type Changes,
  type Command,
  type Instant,
  kindOf,
  needs,
  type Outcome,
} from '@scrip/rules'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { DatabaseError, type PoolClient } from 'pg'
import { classifyError } from '../connection/database-errors.ts'
import { inSentTransaction, inOneStatement, type Sent } from '../connection/in-transaction.ts'
import { decideInParts, type PartDecided } from './decide-in-parts.ts'
import { lockAndRefresh } from './lock-and-refresh.ts'
import { lockUnchanged } from './lock-unchanged.ts'
import { type KnownAccount, viewAfter, viewsOf } from './remembered-accounts.ts'
import type { BatchWorld } from './ledger-world.ts'
import { RepeatedIds } from './repeated-ids.ts'
import { newRevision } from '../rows/account-row.ts'
import { ChangeWriter } from './write-changes.ts'
import { LoneSender, TransactionSender } from './write-sender.ts'

/** What was decided and, when an error came after COMMIT was sent, perhaps committed. */
export interface BatchDecided {
  readonly outcomes: readonly Outcome[]
  readonly changes: readonly Changes[]
}

type OnDecided = (batch: BatchDecided) => void
type Accounts = ReadonlyMap<string, KnownAccount>

/** The accounts that a batch was decided on, as they were and as it leaves them. */
interface BatchSent extends BatchDecided {
  readonly after: Accounts
}

/** Up to here the statements of a batch cost more than its rows. */
const smallBatchMax = 32

/** In one transaction, decided on memory when all of its accounts are remembered, and else after a look. */
export async function writeBatch(
  world: BatchWorld,
  commands: readonly Command[],
  onDecided: OnDecided,
): Promise<readonly Outcome[]> {
  const sent = await writeWithLeastLook({ ...world, ids: new RepeatedIds(world.ids) }, commands, onDecided)
  for (const [key, account] of sent.after) world.remembered.remember(key, account)
  // What hangs on more than the account will so again: a team that has run out, a caller who repeats.
  for (const [index, { status }] of sent.outcomes.entries()) {
    const command = commands[index]
    if (command !== undefined && status !== 'accepted') world.remembered.forget(keyOf(command))
  }
  return sent.outcomes
}

async function writeWithLeastLook(
  world: RepeatableWorld,
  commands: readonly Command[],
  onDecided: OnDecided,
): Promise<BatchSent> {
  const known = recallFor(world, commands)
  const fromMemory = known === null ? null : await writeFromMemory(world, commands, known, onDecided)
  if (fromMemory !== null) return fromMemory
  world.ids.rewind()
  const afterShortLook = await writeAfterShortLook(world, commands, onDecided)
  if (afterShortLook !== null) return afterShortLook
  world.ids.rewind()
  return writeAfterLook(world, commands, new Map(), onDecided)
}

interface RepeatableWorld extends BatchWorld {
  readonly ids: RepeatedIds
}

function keyOf(command: Command): string {
  return accountKey({ teamId: command.teamId, kind: kindOf(command) })
}

/** Null, with nothing written, when a longer look is needed. */
async function writeAfterShortLook(
  world: BatchWorld,
  commands: readonly Command[],
  onDecided: OnDecided,
): Promise<BatchSent | null> {
  const known = findFor(world, commands)
  if (known.size === 0) return null
  try {
    return await writeAfterLook(world, commands, known, onDecided)
  } catch (error) {
    if (!(error instanceof MustLookError) && classifyError(error) !== 'duplicate') throw error
    return null
  }
}

/** The remembered accounts, fresh or stale, that get nothing but plain charges. */
function findFor({ remembered, clock }: BatchWorld, commands: readonly Command[]): Accounts {
  const others = new Set(commands.filter((command) => !isPlainCharge(command)).map(keyOf))
  const now = clock.now()
  const found = new Map<string, KnownAccount>()
  for (const key of new Set(commands.map(keyOf))) {
    const known = others.has(key) ? null : remembered.find(key, now)
    if (known !== null) found.set(key, known)
  }
  return found
}

function recallFor({ remembered, clock }: BatchWorld, commands: readonly Command[]): Accounts | null {
  if (!commands.every(isPlainCharge)) return null
  return remembered.recall(new Set(commands.map(keyOf)), clock.now())
}

/** One that needs nothing but the account, its grants, and a key of its own. */
function isPlainCharge(command: Command): boolean {
  return command.type === 'charge' && command.holdId === null && !command.dryRun
}

/** Null, with nothing written, when only a look can tell: the memory is stale, or something was not simply accepted. */
async function writeFromMemory(
  world: BatchWorld,
  commands: readonly Command[],
  known: Accounts,
  onDecided: OnDecided,
): Promise<BatchSent | null> {
  try {
    const parts = allSettled(partsOf(world, commands, known, world.clock.now()), commands, known)
    if (commands.length <= smallBatchMax && known.size === 1) {
      return await writeAlone(world, known, parts, onDecided)
    }
    // Decided before anything is sent: a team that has run out makes nobody lock its account.
    const first = parts.next()
    return await inSentTransaction(world.pool, async (client) => {
      const locked = lockUnchanged(client, known)
      locked.catch(() => undefined)
      const { result, writes } = await sendParts(
        client,
        known,
        startingWith(first, parts),
        commands.length,
        onDecided,
      )
      return { result, writes: [locked, ...writes] }
    })
  } catch (error) {
    if (!(error instanceof MustLookError) && !isRefusedByDatabase(error)) throw error
    if (classifyError(error) === 'conflict') world.remembered.lookFirst()
    return null
  }
}

/** One account and few commands: a single statement checks the account, writes everything and commits. */
async function writeAlone(
  world: BatchWorld,
  known: Accounts,
  parts: Iterable<PartDecided>,
  onDecided: OnDecided,
): Promise<BatchSent> {
  const [revision] = Array.from(known.values(), (account) => account.revision)
  const batch = new GrowingBatch(known)
  const sender = new LoneSender(revision ?? 0)
  const writer = new ChangeWriter(sender, viewsOf(known), batch.revision)
  for (const part of parts) {
    batch.add(part)
    writer.append(part.changes, part.views)
  }
  batch.finish(writer.finish())
  if (!sender.isPossible || batch.changes.length === 0) throw new MustLookError()
  onDecided(batch)
  await inOneStatement(world.pool, (client) => sender.send(client))
  return batch
}

function isRefusedByDatabase(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'ERROR'
}

/** @param known accounts of which only what consumption moves is read. */
function writeAfterLook(
  world: BatchWorld,
  commands: readonly Command[],
  known: Accounts,
  onDecided: OnDecided,
): Promise<BatchSent> {
  return inSentTransaction(world.pool, async (client) => {
    const loaded = await lockAndRefresh(client, commands.map(needs), known, () => world.clock.now())
    for (const [key, { revision }] of loaded.accounts) world.remembered.compare(key, revision)
    const parts = allSettled(partsOf(world, commands, loaded.accounts, loaded.now), commands, known)
    const sent = await sendParts(client, loaded.accounts, parts, commands.length, onDecided)
    // Whether an account was opened cannot be found out afterwards, so COMMIT waits for proof that all went well.
    if (sent.result.changes.some(({ isNewAccount }) => isNewAccount)) await Promise.all(sent.writes)
    return sent
  })
}

function partsOf(
  { ids }: BatchWorld,
  commands: readonly Command[],
  accounts: Accounts,
  now: Instant,
): Generator<PartDecided> {
  return decideInParts(viewsOf(accounts), commands, { now, id: (prefix) => ids.next(prefix) })
}

async function sendParts(
  client: PoolClient,
  accounts: Accounts,
  parts: Iterable<PartDecided>,
  size: number,
  onDecided: OnDecided,
): Promise<Sent<BatchSent>> {
  const batch = new GrowingBatch(accounts)
  const sender = new TransactionSender(client, size <= smallBatchMax)
  const writer = new ChangeWriter(sender, viewsOf(accounts), batch.revision)
  for (const part of parts) {
    batch.add(part)
    writer.append(part.changes, part.views)
    // What is written leaves with the next turn; the database works on it while the next part is decided.
    if (batch.outcomes.length < size) await nextTurn()
  }
  onDecided(batch)
  batch.finish(writer.finish())
  return { result: batch, writes: sender.answers }
}

/** What the parts of a batch come to. */
class GrowingBatch implements BatchSent {
  readonly outcomes: Outcome[] = []
  readonly changes: Changes[] = []
  readonly after: Map<string, KnownAccount>
  /** What every account that it changes has after it. */
  readonly revision = newRevision()

  constructor(before: Accounts) {
    this.after = new Map(before)
  }

  add(part: PartDecided): void {
    this.outcomes.push(...part.outcomes)
    this.changes.push(...part.changes)
    for (const change of part.changes) this.follow(change)
  }

  private follow(change: Changes): void {
    const key = accountKey(change.account)
    const known = this.after.get(key)
    if (known === undefined || change.isNewAccount) this.after.delete(key)
    else this.after.set(key, { ...known, view: viewAfter(known.view, change), revision: this.revision })
  }

  /** @param standingChanged of which more than consumption has changed. */
  finish(standingChanged: ReadonlySet<string>): void {
    for (const key of standingChanged) {
      const known = this.after.get(key)
      if (known !== undefined) this.after.set(key, { ...known, standing: this.revision })
    }
  }
}

/** What was refused or replayed may hang on a key that memory does not hold. */
class MustLookError extends Error {
  override readonly name = 'MustLookError'
}

/** Stops at an outcome that a key may change which nobody has looked for: it is not simply accepted. */
function* allSettled(
  parts: Iterable<PartDecided>,
  commands: readonly Command[],
  known: Accounts,
): Generator<PartDecided, undefined> {
  let from = 0
  for (const part of parts) {
    for (const [index, { status }] of part.outcomes.entries()) {
      const command = commands[from + index]
      if (status !== 'accepted' && command !== undefined && known.has(keyOf(command))) {
        throw new MustLookError()
      }
    }
    from += part.outcomes.length
    yield part
  }
}

function* startingWith(
  first: IteratorResult<PartDecided, undefined>,
  rest: Iterable<PartDecided>,
): Generator<PartDecided> {
  if (first.value === undefined) return
  yield first.value
  yield* rest
}
