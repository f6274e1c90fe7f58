import { type Command, type CreditKind, kindOf, type Outcome, type Result } from '@scrip/rules'
import type { NamedCommand } from './script.ts'

/** What the names of a script mean in one store. */
export class Names {
  private readonly idByName = new Map<string, string>()
  private readonly nameById = new Map<string, string>()

  /** A thing keeps its first name: a replay tells of it again. */
  learn(name: string, id: string): void {
    if (this.nameById.has(id)) return
    this.idByName.set(name, id)
    this.nameById.set(id, name)
  }

  /** What nobody made has an id too, which no store knows. */
  idOf(name: string): string {
    return this.idByName.get(name) ?? `none_${name}`
  }

  nameOf(id: string): string {
    return this.nameById.get(id) ?? id
  }

  learnGrant(
    teamId: string,
    kind: CreditKind,
    grant: { readonly id: string; readonly sequence: number },
  ): void {
    this.learn(grantName(teamId, kind, `grant@${grant.sequence}`), grant.id)
  }

  resolve(command: Command): Command {
    const { teamId } = command
    const named = { ...command, teamId: this.idOf(teamId) }
    if ('holdId' in named && named.holdId !== null) named.holdId = this.idOf(`hold ${named.holdId}`)
    if ('chargeId' in named) named.chargeId = this.idOf(`charge ${named.chargeId}`)
    if ('budgetId' in named) named.budgetId = this.idOf(`budget ${named.budgetId}`)
    if ('grantId' in named) named.grantId = this.idOf(grantName(teamId, kindOf(command), named.grantId))
    if (named.type === 'set_budget' && named.scope === 'team') named.scopeId = this.idOf(named.scopeId)
    return named
  }

  /** For the model: a grant that the walk has never seen is none, for the store cannot be told its id. */
  forModel(command: Command): Command {
    if (!('grantId' in command)) return command
    const name = grantName(command.teamId, kindOf(command), command.grantId)
    return this.idByName.has(name) ? command : { ...command, grantId: 'grant@0' }
  }

  /** What an accepted command made gets the command's name. */
  learnFrom({ name }: NamedCommand, outcome: Outcome, isDryRun: boolean): void {
    if (isDryRun || (outcome.status !== 'accepted' && outcome.status !== 'replayed')) return
    const { result } = outcome
    if ('chargeId' in result && result.chargeId !== null) this.learn(`charge ${name}`, result.chargeId)
    if (result.type === 'hold' && result.cost === 0 && result.hold.state === 'open') {
      this.learn(`hold ${name}`, result.hold.id)
    }
    if (result.type === 'budget' && result.limitBefore === null)
      this.learn(`budget ${name}`, result.budget.id)
  }

  /** In the words of the naive model. */
  summaryOf(outcome: Outcome, { type }: Command): string {
    switch (outcome.status) {
      case 'failed':
        throw outcome.error
      case 'refused': {
        const { refusal } = outcome
        if (refusal.code !== 'budget_exceeded') return refusal.code
        return `budget_exceeded ${this.nameOf(refusal.budgetId).replace('budget ', '')}`
      }
      case 'accepted':
      case 'replayed':
        return `${outcome.status} ${movedBy(outcome.result, type)}`
    }
  }
}

function grantName(teamId: string, kind: CreditKind, name: string): string {
  return `${teamId} ${kind} ${name}`
}

/** The credits that the command moved, as the naive model counts them. */
function movedBy(result: Result, type: Command['type']): number {
  switch (result.type) {
    case 'call':
      return result.cost
    case 'hold':
      return type === 'create_hold'
        ? result.hold.amount
        : type === 'capture_hold'
          ? result.cost
          : result.released
    case 'refund':
      return result.refund.amount
    case 'claw_back':
      return result.taken
    case 'adjustment':
      return result.amount
    case 'payment':
      return result.isNew ? result.payment.amount : 0
    case 'grant':
      return type === 'create_grant' ? result.grant.amount : 0
    case 'rollover_rule':
    case 'plan':
    case 'budget':
    case 'account':
      return 0
  }
}
