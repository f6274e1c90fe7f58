import { accountKey, type Command, kindOf, type Outcome } from '@scrip/rules'

const sorts = ['hold', 'charge', 'grant', 'budget'] as const
type Sort = (typeof sorts)[number]

/** Ids of what the commands of a sequence have made, account by account. */
export class MadeThings {
  private readonly ids = new Map<string, string[]>()

  /** The thing of that number, counted around; an id that no store knows when there is none. */
  find(sort: Sort, command: Command, number: number): string {
    const ids = this.ids.get(keyOf(sort, command)) ?? []
    return ids[number % Math.max(1, ids.length)] ?? `${sort}_none`
  }

  learn(command: Command, outcome: Outcome): void {
    if (outcome.status !== 'accepted' || ('dryRun' in command && command.dryRun)) return
    const { result } = outcome
    if ('chargeId' in result && result.chargeId !== null) this.add('charge', command, result.chargeId)
    if (command.type === 'create_hold' && result.type === 'hold') this.add('hold', command, result.hold.id)
    if (command.type === 'create_grant' && result.type === 'grant')
      this.add('grant', command, result.grant.id)
    if (result.type === 'payment' && result.isNew) this.add('grant', command, result.payment.grantId)
    if (result.type === 'budget' && result.limitBefore === null) this.add('budget', command, result.budget.id)
  }

  private add(sort: Sort, command: Command, id: string): void {
    const key = keyOf(sort, command)
    this.ids.set(key, [...(this.ids.get(key) ?? []), id])
  }
}

function keyOf(sort: Sort, command: Command): string {
  return `${sort} ${accountKey({ teamId: command.teamId, kind: kindOf(command) })}`
}
