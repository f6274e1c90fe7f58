import {
  accountKey,
  type AccountView,
  applyChanges,
  type Changes,
  type Command,
  creditKinds,
  decideBatch,
  type Env,
  idempotencyMapKey,
  type Outcome,
} from '@scrip/rules'

/** What became of a part of a batch. */
export interface PartDecided {
  readonly outcomes: readonly Outcome[]
  readonly changes: readonly Changes[]
  /** What the part was decided on. */
  readonly views: ReadonlyMap<string, AccountView>
}

/** A part costs a few statements, so small ones do not pay; a large one leaves the database idle while it is decided. */
const partSize = 128

/** Decides a batch part by part, in order, each on what the parts before it left: together what `decideBatch` decides. */
export function* decideInParts(
  loaded: ReadonlyMap<string, AccountView>,
  commands: readonly Command[],
  env: Env,
): Generator<PartDecided> {
  let views = loaded
  for (let from = 0; from < commands.length; from += partSize) {
    const part = commands.slice(from, from + partSize)
    const { outcomes, changes } = decideBatch(views, part, env)
    yield { outcomes, changes, views }
    if (from + partSize < commands.length) views = viewsAfter(views, changes)
  }
}

function viewsAfter(
  views: ReadonlyMap<string, AccountView>,
  changes: readonly Changes[],
): ReadonlyMap<string, AccountView> {
  const after = new Map(views)
  for (const change of changes) {
    const key = accountKey(change.account)
    const view = after.get(key)
    if (view !== undefined) after.set(key, applyChanges(view, change))
  }
  for (const change of changes) rememberKeys(after, change)
  return after
}

/** A key is scoped to the team, so the team's other account must know it too. */
function rememberKeys(after: Map<string, AccountView>, { account, idempotency }: Changes): void {
  if (idempotency.length === 0) return
  for (const kind of creditKinds) {
    const key = accountKey({ teamId: account.teamId, kind })
    const view = after.get(key)
    if (kind === account.kind || view === undefined) continue
    const known = new Map(view.idempotency)
    for (const record of idempotency) known.set(idempotencyMapKey(record.operation, record.key), record)
    after.set(key, { ...view, idempotency: known })
  }
}
