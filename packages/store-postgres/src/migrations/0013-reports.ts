import { type Kysely, sql } from 'kysely'

/**
 * What support staff look things up with: search by any part of a text, the audit log by each of its filters, exports, saved
 * views, and events about what has happened besides ledger lines.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const searched = [
  ['teams', 'name'],
  ['teams', 'domain'],
  ['teams', 'team_id'],
  ['members', 'email'],
  ['api_keys', 'prefix'],
] as const

const statements = [
  sql`create extension if not exists pg_trgm`,
  // By a part in the middle, and by the beginning: ids and key prefixes all begin alike, so that their parts tell little.
  ...searched.flatMap(([table, column]) => [
    sql`create index ${sql.ref(`${table}_by_part_of_${column}`)} on ${sql.ref(table)}
      using gin (${sql.ref(column)} gin_trgm_ops)`,
    sql`create index ${sql.ref(`${table}_by_beginning_of_${column}`)} on ${sql.ref(table)}
      (lower(${sql.ref(column)}) text_pattern_ops)`,
  ]),

  sql`create index audit_records_of_actor on audit_records (actor_id, ordinal)`,
  sql`create index audit_records_of_action on audit_records (action, ordinal)`,
  sql`create index audit_records_of_target on audit_records (target, ordinal)`,
  sql`create index audit_records_of_reason on audit_records ((reason ->> 'code'), ordinal) where reason is not null`,
  sql`create index audit_records_of_request on audit_records (request_id)`,
  sql`create index audit_records_of_ip on audit_records (ip, ordinal) where ip is not null`,
  sql`create index audit_records_by_time on audit_records (at)`,

  sql`create table exports (
    export_id text primary key,
    staff_id text not null,
    question json not null,
    state text not null check (state in ('waiting', 'running', 'done', 'failed')),
    row_count bigint not null,
    byte_count bigint not null,
    parts bigint not null,
    cursor text,
    attempts bigint not null,
    failure text,
    created_at instant not null,
    done_at instant,
    expires_at instant not null,
    lease_until instant,
    ordinal bigint generated always as identity
  )`,
  sql`create index exports_of_staff on exports (staff_id, ordinal)`,
  sql`create index exports_to_write on exports (ordinal) where state in ('waiting', 'running')`,
  sql`create index exports_by_expiry on exports (expires_at)`,
  sql`create table export_parts (
    export_id text not null references exports on delete cascade,
    part bigint not null,
    content text not null,
    primary key (export_id, part)
  )`,

  sql`create table saved_views (
    view_id text primary key,
    staff_id text not null,
    owner_name text not null,
    name text not null,
    path text not null,
    is_shared boolean not null,
    created_at instant not null,
    removed_at instant
  )`,
  sql`create index saved_views_of_staff on saved_views (staff_id) where removed_at is null`,
  sql`create index saved_views_shared on saved_views (view_id) where is_shared and removed_at is null`,

  // They share the positions of the ledger's lines, so one look tells what can no longer be overtaken by a slower writer.
  sql`create table staff_events (
    position bigint primary key default nextval('ledger_position'),
    type text not null check (type in ('audit', 'export')),
    team_id text,
    action text,
    target text not null,
    staff_id text,
    written_at timestamptz not null default now()
  )`,
  sql`create table forgotten_staff_events (position bigint not null)`,
  // In the transaction of the act, whoever writes it.
  sql`create function tell_audit_records() returns trigger language plpgsql as $$
    begin
      insert into staff_events (type, team_id, action, target)
        select 'audit', team_id, action, target from added order by ordinal;
      return null;
    end $$`,
  sql`create trigger audit_records_told after insert on audit_records
    referencing new table as added for each statement execute function tell_audit_records()`,
]
