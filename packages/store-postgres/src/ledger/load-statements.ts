/** What a decision reads, as prepared statements. Columns of names come as parallel arrays. */
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
    join grants g on g.team_id = wanted.team_id and g.kind = wanted.kind
    where g.state in ('pending', 'live')`,
}

/** The newest of each company. */
export const readWindows: LoadStatement = {
  name: 'read_windows',
  text: `select newest.* from unnest($1::text[], $2::text[]) as wanted (team_id, company_id)
    cross join lateral (
      select * from access_windows w where w.team_id = wanted.team_id and w.company_id = wanted.company_id
      order by w.ordinal desc limit 1
    ) newest`,
}

export const readKeys: LoadStatement = {
  name: 'read_idempotency_keys',
  text: `select k.* from unnest($1::text[], $2::text[], $3::text[]) as wanted (team_id, operation, key)
    join idempotency_keys k
      on k.team_id = wanted.team_id and k.operation = wanted.operation and k.key = wanted.key`,
}

export const readPayments: LoadStatement = {
  name: 'read_payments',
  text: `select p.* from unnest($1::text[], $2::text[]) as wanted (team_id, payment_id)
    join payments p on p.team_id = wanted.team_id and p.payment_id = wanted.payment_id`,
}

export const readNamedHolds: LoadStatement = {
  name: 'read_named_holds',
  text: `select h.* from unnest($1::text[], $2::text[]) as wanted (team_id, hold_id)
    join holds h on h.team_id = wanted.team_id and h.hold_id = wanted.hold_id`,
}

/** Open ones that have expired by an instant of each account. */
export const readDueHolds: LoadStatement = {
  name: 'read_due_holds',
  text: `select h.* from unnest($1::text[], $2::text[], $3::bigint[]) as wanted (team_id, kind, at)
    join holds h on h.team_id = wanted.team_id and h.kind = wanted.kind
    where h.state = 'open' and h.expires_at <= wanted.at
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
    join grants g on g.team_id = wanted.team_id and g.grant_id = wanted.grant_id`,
}

export const readCharges: LoadStatement = {
  name: 'read_charges',
  text: `select u.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    join usage_records u on u.team_id = wanted.team_id and u.charge_id = wanted.charge_id`,
}

/** A charge is decided and booked at one instant, which leads to the month of its entries. */
export const readSlices: LoadStatement = {
  name: 'read_slices',
  text: `select e.* from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[], $5::bigint[])
      as wanted (team_id, kind, at, sequence_from, sequence_to)
    join entries e on e.team_id = wanted.team_id and e.kind = wanted.kind and e.recorded_at = wanted.at
      and e.sequence between wanted.sequence_from and wanted.sequence_to
    order by e.sequence`,
}

export const readRefunds: LoadStatement = {
  name: 'read_refunds',
  text: `select r.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    join refunds r on r.team_id = wanted.team_id and r.charge_id = wanted.charge_id
    order by r.ordinal`,
}

export const readWindowsOfCharges: LoadStatement = {
  name: 'read_windows_of_charges',
  text: `select w.* from unnest($1::text[], $2::text[]) as wanted (team_id, charge_id)
    join access_windows w on w.team_id = wanted.team_id and w.charge_id = wanted.charge_id
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
