import { setTimeout } from 'node:timers/promises'
import { UnavailableError } from '@scrip/api/ports'
import {
  type AccountRef,
  balanceAt,
  checkLaws,
  type Command,
  type CreditKind,
  creditKinds,
  type EntrySum,
  type EntryType,
  instant,
  kindOf,
  systemActor,
} from '@scrip/rules'
import { buildNewTeam, buildTeam } from '../builders/people.ts'
import { compareStates } from './compare-states.ts'
import { NaiveLedger } from './naive-ledger.ts'
import { Names } from './names.ts'
import { countLogged, readHistory, readReports } from './read-history.ts'
import type { NamedCommand, Script, SimStep } from './script.ts'
import type { SimStore } from './sim-store.ts'

/** What the simulator found: the law or comparison that does not hold, and where. */
class Violation extends Error {
  override readonly name = 'Violation'
}

interface PastSums {
  readonly teamName: string
  readonly kind: CreditKind
  readonly at: number
  readonly sums: ReadonlyMap<EntryType, EntrySum>
}

const triesMax = 40
/** A busy machine may leave a new connection waiting for longer than the pool does. */
const unavailableMax = 3
/** A balance as of now looks far ahead for expiries, which takes longer than a charge. */
const readsBetween = 8

/** One world in a store beside the naive model of it: each step is taken by both, and they are compared. */
export class Walk {
  readonly models = new Map<string, NaiveLedger>()
  readonly names = new Names()
  now: number
  /** The clock goes back now and then, but nothing is dated after this. */
  private latest: number
  private readonly store: SimStore
  private readonly script: Omit<Script, 'steps'>
  /** Calls that were answered, by account: each leaves one usage record, also when it cost nothing. */
  private readonly calls = new Map<string, number>()
  private readonly past: PastSums[] = []
  private compared = 0
  private retries = 0

  constructor(store: SimStore, script: Omit<Script, 'steps'>) {
    this.store = store
    this.script = script
    this.now = script.startAt
    this.latest = script.startAt
  }

  async open(): Promise<void> {
    const { clock, ids, teams } = this.store
    clock.set(instant(this.now))
    const byTeam = Map.groupBy(this.script.accounts, (command) => command.teamId)
    for (const [teamName, accounts] of byTeam) {
      const id = ids.next('team')
      this.names.learn(teamName, id)
      const team = buildTeam(id, clock.now())
      await teams.createTeam(
        buildNewTeam(
          team,
          accounts.map((command) => ({ ...command, teamId: id })),
        ),
      )
      const model = new NaiveLedger()
      for (const command of accounts) model.apply(command, '', this.now)
      this.models.set(teamName, model)
      for (const kind of creditKinds) await this.compare(teamName, kind)
    }
  }

  /** @throws Violation when store and model part, or a law is broken. */
  async take(step: SimStep): Promise<void> {
    switch (step.type) {
      case 'submit':
        return this.submit(step.commands)
      case 'clock':
        this.now = step.at
        this.latest = Math.max(this.latest, step.at)
        this.store.clock.set(instant(step.at))
        return
      case 'run_due':
        return this.runDue(step.limit)
      case 'crash':
        this.store.crash?.(step.afterStatements, step.moment)
    }
  }

  /** The laws, the reports and what is past, from everything that was written. */
  async checkAll(): Promise<void> {
    const { ledger } = this.store
    for (const teamName of this.models.keys()) {
      for (const kind of creditKinds) await this.checkAccount(teamName, kind)
    }
    for (const { teamName, kind, at, sums } of this.past) {
      const ref = this.refOf(teamName, kind)
      const again = await this.retry(() => ledger.sumEntries(ref, instant(at)))
      same(`L26 ${teamName} ${kind} as of ${at}`, textOf(again), textOf(sums))
    }
  }

  private async checkAccount(teamName: string, kind: CreditKind): Promise<void> {
    const { ledger } = this.store
    const ref = this.refOf(teamName, kind)
    const records = await this.retry(() => readHistory(ledger, ref))
    const [broken] = records === null ? [] : checkLaws(records)
    if (broken !== undefined) throw new Violation(`${teamName} ${kind}: ${JSON.stringify(broken)}`)
    const charges = [...(this.models.get(teamName)?.charges.values() ?? [])].filter(
      (each) => each.kind === kind,
    )
    const taken = charges.reduce((total, charge) => total + charge.cost, 0)
    const refunded = charges.reduce((total, charge) => total + charge.refunded, 0)
    const calls = this.calls.get(`${teamName} ${kind}`) ?? 0
    same(`L35 ${teamName} ${kind} usage records`, `${records?.usageRecords.length}`, `${calls}`)
    const period = { from: this.script.startAt, to: this.latest + 1 }
    const logged = await this.retry(() => countLogged(ledger, ref, period))
    same(`L35 ${teamName} ${kind} request log`, `${logged}`, `${calls}`)
    for (const sums of await this.retry(() => readReports(ledger, ref, period))) {
      same(`L34 ${teamName} ${kind} reported`, sums, `${taken} − ${refunded} in ${calls}`)
    }
  }

  private refOf(teamName: string, kind: CreditKind): AccountRef {
    return { teamId: this.names.idOf(teamName), kind }
  }

  private async submit(named: readonly NamedCommand[]): Promise<void> {
    const resolved = named.map(({ command }) => this.names.resolve(command))
    const modelled = named.map(({ command }) => this.names.forModel(command))
    const retriesBefore = this.retries
    const outcomes = await this.retry(() => this.store.ledger.submit(resolved))
    const touched = new Map<string, readonly [string, CreditKind]>()
    for (const [index, each] of named.entries()) {
      const outcome = outcomes[index]
      if (outcome === undefined) throw new Violation(`${each.name}: has no outcome`)
      const command = modelled[index] ?? each.command
      this.names.learnFrom(each, outcome, 'dryRun' in command && command.dryRun)
      touched.set(`${command.teamId} ${kindOf(command)}`, [command.teamId, kindOf(command)])
      const expected =
        this.models.get(command.teamId)?.apply(command, each.name, this.now) ?? 'account_not_found'
      this.countCall(command, expected)
      const got =
        outcome.status === 'failed'
          ? `failed: ${String(outcome.error)}`
          : this.names.summaryOf(outcome, command)
      // A payment needs no key: when its notice comes again it has been recorded.
      if (command.type === 'record_payment' && this.retries > retriesBefore) continue
      same(`${each.name} ${command.type}`, this.withoutReplays(got), this.withoutReplays(expected))
    }
    for (const [teamName, kind] of touched.values()) await this.compare(teamName, kind)
  }

  private countCall(command: Command, answer: string): void {
    if (!answer.startsWith('accepted') || ('dryRun' in command && command.dryRun)) return
    const isCall = command.type === 'charge' || command.type === 'reveal'
    const isCapture = command.type === 'capture_hold' && answer !== 'accepted 0'
    if (!isCall && !isCapture) return
    const key = `${command.teamId} ${kindOf(command)}`
    this.calls.set(key, (this.calls.get(key) ?? 0) + 1)
  }

  /** Where the connection breaks a caller tries again with its key, and cannot tell an answer from its replay. */
  private withoutReplays(summary: string): string {
    return this.store.crash === null ? summary : summary.replace('replayed', 'accepted')
  }

  private async retry<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call()
      } catch (error) {
        // Whoever hears that nothing was written may ask again, key or no key: if that was not true, the model will tell.
        const mayAskAgain =
          this.store.crash !== null || (error instanceof UnavailableError && tries <= unavailableMax)
        if (!mayAskAgain || tries === triesMax) throw error
        this.retries += 1
        // The pool hears a moment later that the connection is gone.
        await setTimeout(tries)
      }
    }
  }

  private async runDue(limit: number): Promise<void> {
    const due = this.dueAccounts().slice(0, limit)
    await this.retry(() => this.store.ledger.runDue(limit))
    for (const [teamName, kind] of due) {
      const command = {
        type: 'run_due',
        teamId: teamName,
        kind,
        requestId: 'system',
        actor: systemActor,
      } as const
      this.models.get(teamName)?.apply(command, '', this.now)
      await this.compare(teamName, kind)
    }
  }

  /** Soonest first. */
  private dueAccounts(): readonly (readonly [string, CreditKind])[] {
    const due = [...this.models].flatMap(([teamName, { accounts }]) =>
      creditKinds.map((kind) => ({ teamName, kind, at: accounts.get(kind)?.nextDue() ?? Infinity })),
    )
    const orderOf = ({ teamName, kind }: (typeof due)[number]): string =>
      `${this.names.idOf(teamName)} ${kind}`
    return due
      .filter(({ at }) => at <= this.now)
      .sort((a, b) => a.at - b.at || (orderOf(a) < orderOf(b) ? -1 : 1))
      .map(({ teamName, kind }) => [teamName, kind])
  }

  /** The account as the store keeps it, and as it would read now. */
  private async compare(teamName: string, kind: CreditKind): Promise<void> {
    const model = this.models.get(teamName)?.accounts.get(kind)
    const ref = this.refOf(teamName, kind)
    const view = await this.retry(() => this.store.ledger.loadAccount(ref))
    for (const grant of view.grants) this.names.learnGrant(teamName, kind, grant)
    if (model === undefined || view.account === null) {
      return same(`${teamName} ${kind} exists`, view.account !== null, model !== undefined)
    }
    const found = compareStates(view, view.account, model)
    if (found !== null) throw new Violation(`${teamName} ${kind}: ${found}`)
    this.compared += 1
    if (this.compared % readsBetween !== 0) return
    const { granted, ...sums } = balanceAt(view, instant(this.now)).balance
    const { amount, ...expected } = model.copyAt(this.now).settle().balance()
    const texts = [
      { granted, ...sums },
      { granted: amount, ...expected },
    ].map((each) => JSON.stringify(each))
    same(`${teamName} ${kind} balance now`, texts[0] ?? '', texts[1] ?? '')
  }

  /** Keeps what the ledger says of the past, to ask again at the end (L26). */
  async remember(teamName: string, kind: CreditKind): Promise<void> {
    const ref = this.refOf(teamName, kind)
    const { account } = await this.retry(() => this.store.ledger.loadAccount(ref))
    if (account === null) return
    const at = account.lastAt - 1
    const sums = await this.retry(() => this.store.ledger.sumEntries(ref, instant(at)))
    this.past.push({ teamName, kind, at, sums })
  }
}

function same(name: string, got: string | boolean, expected: string | boolean): void {
  if (got !== expected) throw new Violation(`${name}: the store says ${got}, the model ${expected}`)
}

function textOf(sums: ReadonlyMap<EntryType, EntrySum>): string {
  return JSON.stringify([...sums].toSorted())
}
