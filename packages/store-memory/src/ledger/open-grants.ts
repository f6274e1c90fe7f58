import { burnOrder, type Grant, grantDueAt, isRollable, type OrderedGrants } from '@scrip/rules'
import { SortedList } from './sorted-list.ts'

/** The pending and live grants of one account, also in the orders in which decisions look at them. */
export class OpenGrants implements OrderedGrants {
  readonly byId = new Map<string, Grant>()
  private readonly burningIds = new SortedList(burnOrder)
  private readonly expiringIds = new SortedList(byExpiry)
  private readonly dueIds = new SortedList(byDue)
  private readonly rollingIds = new Map<string, Grant>()
  private readonly listed = new Map<string, Grant>()

  /** Keeps the grant while it is pending or live, and forgets it once it is not. */
  write(grant: Grant): void {
    const isOpen = grant.state === 'pending' || grant.state === 'live'
    if (isOpen) this.byId.set(grant.id, grant)
    else this.byId.delete(grant.id)
    this.list(grant, isOpen)
  }

  get burning(): Iterable<Grant> {
    return this.asKept(this.burningIds)
  }

  get expiring(): Iterable<Grant> {
    return this.asKept(this.expiringIds)
  }

  get due(): Iterable<Grant> {
    return this.asKept(this.dueIds)
  }

  get rolling(): Iterable<Grant> {
    return this.asKept(this.rollingIds.values())
  }

  private list(grant: Grant, isOpen: boolean): void {
    const old = this.listed.get(grant.id)
    move(this.burningIds, old, isOpen ? grant : undefined, isLive)
    move(this.expiringIds, old, isOpen ? grant : undefined, isExpiring)
    move(this.dueIds, old, isOpen ? grant : undefined, isDue)
    if (isOpen && isLive(grant) && isRollable(grant)) this.rollingIds.set(grant.id, grant)
    else this.rollingIds.delete(grant.id)
    if (isOpen) this.listed.set(grant.id, grant)
    else this.listed.delete(grant.id)
  }

  /** The map is what counts: the orders only say where to look first. */
  private *asKept(grants: Iterable<Grant>): Generator<Grant, void, undefined> {
    for (const { id } of grants) {
      const grant = this.byId.get(id)
      if (grant !== undefined) yield grant
    }
  }
}

function move(
  list: SortedList<Grant>,
  old: Grant | undefined,
  grant: Grant | undefined,
  belongs: (grant: Grant) => boolean,
): void {
  const from = old !== undefined && belongs(old) ? old : undefined
  const to = grant !== undefined && belongs(grant) ? grant : undefined
  if (from !== undefined && to !== undefined) list.replace(from, to)
  else if (from !== undefined) list.remove(from)
  else if (to !== undefined) list.add(to)
}

function isLive(grant: Grant): boolean {
  return grant.state === 'live'
}

function isExpiring(grant: Grant): boolean {
  return isLive(grant) && grant.expiresAt !== null && !isRollable(grant)
}

function isDue(grant: Grant): boolean {
  return grantDueAt(grant) !== null
}

function byExpiry(a: Grant, b: Grant): number {
  return (a.expiresAt ?? 0) - (b.expiresAt ?? 0) || a.sequence - b.sequence
}

function byDue(a: Grant, b: Grant): number {
  return (grantDueAt(a) ?? 0) - (grantDueAt(b) ?? 0) || a.sequence - b.sequence
}
