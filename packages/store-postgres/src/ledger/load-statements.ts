/**
 * What a decision reads, as prepared statements. Columns of names come as parallel arrays.
 *
 * Each name is looked up by index in a lateral subquery, and `offset 0` keeps PostgreSQL from turning that into a join: a
 * plan that it made while a table was small would read the whole of it for one name when it has grown.
 */
export interface LoadStatement {
  readonly name: string
  readonly text: string
}

const accountsWanted = `select a.* from accounts a
  join unnest($1::text[], $2::text[]) as wanted (team_id, kind) on a.team_id = wanted.team_id and a.kind = wanted.kind`

export const readAccounts: LoadStatement = { name: 'read_accounts', text: accountsWanted }
/** In one order for all writers. */
export const lockAccounts: LoadStatement = {
  name: 'lock_accounts',
  text: `${accountsWanted} order by a.team_id, a.kind for no key update of a`,
}

export const readHotGrants: LoadStatement = {
  name: 'read_hot_grants',
  text: `select g.* from unnest($1::text[], $2::text[]) as wanted (team_id, kind)
    cross join lateral (
      select * from grants g where g.team_id = wanted.team_id and g.kind = wanted.kind
        and g.state in ('pending', 'live') offset 0
    ) g`,
}

/** The newest of each company. */
export const readWindows: LoadStatement = {
  name: 'read_windows',
  text: `select newest.* from unnest($1::text[], $2::text[]) as wanted (team_id, company_id)
    cross join lateral (
      select * from access_windows w where w.team_id = wanted.team_id and w.company_id = wanted.company_id
      order by w.number desc limit 1
    ) newest`,
}

export const readKeys: LoadStatement = {
  name: 'read_idempotency_keys',
  text: `select k.* from unnest($1::text[], $2::text[], $3::text[]) as wanted (team_id, operation, key)
    cross join lateral (
      select * from idempotency_keys k
      where k.team_id = wanted.team_id and k.operation = wanted.operation and k.key = wanted.key offset 0
    ) k`,
}

export const readPayments: LoadStatement = {
  name: 'read_payments',
  text: `select p.* from unnest($1::text[], $2::text[]) as wanted (team_id, payment_id)
    cross join lateral (
      select * from payments p where p.team_id = wanted.team_id and p.payment_id = wanted.payment_id offset 0
    ) p`,
}

export const readNamedHolds: LoadStatement = {
  name: 'read_named_holds',
  text: `select h.* from unnest($1::text[], $2::text[]) as wanted (team_id, hold_id)
    cross join lateral (
      select * from holds h where h.team_id = wanted.team_id and h.hold_id = wanted.hold_id offset 0
    ) h`,
}

/** Open ones that have expired by an instant of each account. */
export const readDueHolds: LoadStatement = {
  name: 'read_due_holds',
  text: `select h.* from unnest($1::text[], $2::text[], $3::bigint[]) as wanted (team_id, kind, at)
    cross join lateral (
      select * from holds h where h.team_id = wanted.team_id and h.kind = wanted.kind
        and h.state = 'open' and h.expires_at <= wanted.at offset 0
    ) h
    order by h.ordinal`,
}

/** The earliest expiry of each account's open holds, but for those that are named. */
export const readNextHoldExpiry: LoadStatement = {
  name: 'read_next_hold_expiry',
  text: `select wanted.team_id, wanted.kind, next.expires_at
    from unnest($1::text[], $2::text[]) as wanted (team_id, kind)
    cross join lateral (
      select h.expires_at from holds h
      where h.team_id = wanted.team_id and h.kind = wanted.kind and h.state = 'open' and h.hold_id <> all ($3::text[])
      order by h.expires_at limit 1
    ) next`,
}

export const readNamedGrants: LoadStatement = {
  name: 'read_named_grants',
  text: `select g.* from unnest($1::text[], $2::text[]) as wanted (team_id, grant_id)
    cross join lateral (
      select * from grants g where g.team_id = wanted.team_id and g.grant_id = wanted.grant_id offset 0
    ) g`,
}

export const readCharges: LoadStatement = {
  name: 'read_charges',
  text: `select u.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    cross join lateral (
      select * from usage_records u where u.team_id = wanted.team_id and u.charge_id = wanted.charge_id offset 0
    ) u`,
}

/** A charge is decided and booked at one instant, which leads to the month of its entries. */
export const readSlices: LoadStatement = {
  name: 'read_slices',
  text: `select e.* from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
      as wanted (team_id, kind, at, sequence_from, sequence_to)
    cross join lateral (
      select * from entries e where e.team_id = wanted.team_id and e.kind = wanted.kind
        and e.recorded_at = wanted.at and e.sequence between wanted.sequence_from and wanted.sequence_to offset 0
    ) e
    order by e.sequence`,
}

export const readRefunds: LoadStatement = {
  name: 'read_refunds',
  text: `select r.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    cross join lateral (
      select * from refunds r where r.team_id = wanted.team_id and r.charge_id = wanted.charge_id offset 0
    ) r
    order by r.ordinal`,
}

export const readWindowsOfCharges: LoadStatement = {
  name: 'read_windows_of_charges',
  text: `select w.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    cross join lateral (
      select * from access_windows w where w.team_id = wanted.team_id and w.charge_id = wanted.charge_id offset 0
    ) w
    order by w.ordinal`,
}

const budgetsWith = `select b.*, c.used, c.from_at, c.to_at from budgets b
  join budget_counters c on c.team_id = b.team_id and c.budget_id = b.budget_id`

export const readBudgetsOfScopes: LoadStatement = {
  name: 'read_budgets_of_scopes',
  text: `${budgetsWith}
    join unnest($1::text[], $2::text[], $3::text[], $4::text[]) as wanted (team_id, kind, scope, scope_id)
      on b.team_id = wanted.team_id and b.kind = wanted.kind
        and b.scope = wanted.scope and b.scope_id = wanted.scope_id`,
}

export const readNamedBudgets: LoadStatement = {
  name: 'read_named_budgets',
  text: `${budgetsWith}
    join unnest($1::text[], $2::text[]) as wanted (team_id, budget_id)
      on b.team_id = wanted.team_id and b.budget_id = wanted.budget_id`,
}
