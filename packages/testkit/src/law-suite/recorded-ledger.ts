import type { Ledger } from '@scrip/api/ports'
import type { Command, Outcome } from '@scrip/rules'
import type { Answered, Moment } from './history.ts'

/** A ledger that keeps what it was asked and what it answered. */
export class RecordedLedger {
  readonly ledger: Ledger
  /** How many accounts the last run of due work has settled. */
  settledLast = 0
  private answered: Answered[] = []
  private repeated: Moment['repeated'][number][] = []
  private submits = 0
  private readonly inner: Ledger

  constructor(inner: Ledger) {
    this.inner = inner
    this.ledger = {
      ...inner,
      submit: (commands) => this.submit(commands),
      runDue: async (limit) => {
        this.settledLast = await inner.runDue(limit)
        return this.settledLast
      },
    }
  }

  /** What came in since the last time. */
  takeAll(): Pick<Moment, 'answered' | 'repeated'> {
    const { answered, repeated } = this
    this.answered = []
    this.repeated = []
    return { answered, repeated }
  }

  /**
   * All at once or, every second time, one by one beside each other: a team's commands keep their order either way. Each
   * gets a request id of its own, by which its lines are found.
   */
  private async submit(commands: readonly Command[]): Promise<readonly Outcome[]> {
    this.submits += 1
    const named = commands.map((command, index) => ({
      ...command,
      requestId: `req_${this.submits}_${index}`,
    }))
    const outcomes =
      this.submits % 2 === 0
        ? await this.inner.submit(named)
        : (await Promise.all(named.map((command) => this.inner.submit([command])))).flat()
    const answered = pair(named, outcomes)
    this.answered.push(...answered)
    await this.repeat(answered)
    return outcomes
  }

  /** At the same instant, before anybody can forget a key. */
  private async repeat(answered: readonly Answered[]): Promise<void> {
    const once = answered.filter(countsOnce)
    if (once.length === 0) return
    const again = await this.inner.submit(once.map(({ command }) => command))
    for (const [index, { outcome }] of once.entries()) {
      const second = again[index]
      if (second !== undefined) this.repeated.push({ first: outcome, again: second })
    }
  }
}

function countsOnce({ command, outcome }: Answered): boolean {
  if (outcome.status !== 'accepted') return false
  if (command.type === 'record_payment') return true
  return 'idempotency' in command && command.idempotency !== null && !command.dryRun
}

/** @throws Error when there is not one outcome for each command. */
export function pair(commands: readonly Command[], outcomes: readonly Outcome[]): readonly Answered[] {
  if (commands.length !== outcomes.length) {
    throw new Error(`${commands.length} commands have ${outcomes.length} outcomes`)
  }
  return outcomes.flatMap((outcome, index) => {
    const command = commands[index]
    return command === undefined ? [] : { command, outcome }
  })
}
