import { InvariantError } from '@scrip/rules'
import type pg from 'pg'
import { toBigintArray } from '../connection/array-parameter.ts'
import type { PreparedWrite } from './column-statements.ts'
import { combine, combineAlone } from './combined-statement.ts'

type Queryable = Pick<pg.ClientBase, 'query'>

/** Where the writes of a batch go, in their order. */
export interface WriteSender {
  /** @param isIndependent whether its rows need no row that another write of the batch makes. */
  add(write: PreparedWrite, isIndependent: boolean): void
  /** What waits is sent now. */
  flush(): void
}

/** Sends writes within a transaction; the statements travel as they are made and run one after the other. */
export class TransactionSender implements WriteSender {
  /** The answers to what was sent. */
  readonly answers: Promise<void>[] = []
  private readonly client: Queryable
  /** What waits to be sent as one statement; null when each one is sent by itself. */
  private waiting: PreparedWrite[] | null

  /** @param isSmall few rows will come: as many as fit are sent in one statement. */
  constructor(client: Queryable, isSmall: boolean) {
    this.client = client
    this.waiting = isSmall ? [] : null
  }

  add(write: PreparedWrite, isIndependent: boolean): void {
    if (this.waiting !== null && isIndependent) {
      this.waiting.push(write)
      return
    }
    // Whatever depends on others is sent by itself, after those that were waiting.
    this.flush()
    this.keep(sendWrite(this.client, write))
  }

  flush(): void {
    const { waiting } = this
    if (waiting === null || waiting.length === 0) return
    this.waiting = []
    this.keep(sendCombined(this.client, waiting))
  }

  private keep(answer: Promise<void>): void {
    // It is awaited with that to COMMIT; until then a failure is nobody's unhandled rejection.
    answer.catch(() => undefined)
    this.answers.push(answer)
  }
}

/** Gathers the writes of a batch on one account that was not locked, to send them as one statement that commits by itself. */
export class LoneSender implements WriteSender {
  private readonly accountWrites: PreparedWrite[] = []
  private readonly otherWrites: PreparedWrite[] = []
  private readonly revision: number
  /** Whether all that came can go in one statement. */
  isPossible = true

  /** @param revision of the account, as it is remembered. */
  constructor(revision: number) {
    this.revision = revision
  }

  add(write: PreparedWrite, isIndependent: boolean): void {
    this.isPossible &&= isIndependent && write.count !== null
    // The account comes first, as with all writers: whoever has its row is the only one to touch the others.
    if (write.table === 'accounts') this.accountWrites.push(ifUnchanged(write, this.revision))
    else this.otherWrites.push(write)
  }

  flush(): void {
    // It leaves once, with everything.
  }

  /** The batch is on disk when this resolves; a DatabaseError means that nothing of it is. */
  async send(client: Queryable): Promise<void> {
    const writes = [...this.accountWrites, ...this.otherWrites]
    const { name, text } = combineAlone(writes)
    const expected = toBigintArray(writes.map(({ count }) => count))
    await client.query({ name, text, values: [...writes.flatMap(({ values }) => values), expected] })
  }
}

function ifUnchanged(write: PreparedWrite, revision: number): PreparedWrite {
  return {
    ...write,
    name: `${write.name}_unchanged`,
    text: `${write.text} and old."revision" = $${write.values.length + 1}::bigint`,
    values: [...write.values, revision],
  }
}

/** @throws InvariantError when not every row was written. */
export async function sendWrite(
  client: Queryable,
  { name, text, values, count }: PreparedWrite,
): Promise<void> {
  const { rowCount } = await client.query({ name, text, values: [...values] })
  if (count !== null && rowCount !== count) throw rowsLost(name, rowCount ?? 0, count)
}

async function sendCombined(client: Queryable, writes: readonly PreparedWrite[]): Promise<void> {
  const values = writes.flatMap((write) => write.values)
  const { rows } = await client.query<{ written: readonly number[] }>({ ...combine(writes), values })
  for (const [index, { name, count }] of writes.entries()) {
    const written = Number(rows[0]?.written[index])
    if (count !== null && written !== count) throw rowsLost(name, written, count)
  }
}

function rowsLost(name: string, written: number, count: number): InvariantError {
  return new InvariantError('rows_lost', `${name} wrote ${written} of ${count} rows`)
}
