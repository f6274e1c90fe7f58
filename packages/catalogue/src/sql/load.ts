import { type Column, type ColumnReference, type Facts, readFacts } from '../columns/column.ts'
import { companyColumns } from '../columns/company-columns.ts'
import { jobColumns } from '../columns/job-columns.ts'
import { companyTechnologyColumns, technologyColumns } from '../columns/technology-columns.ts'
import type { CatalogueRecord } from '../records/catalogue-record.ts'
import type { Sql } from './parameters.ts'

interface Target {
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly ColumnReference[]
}

const targets = {
  technology: { table: 'catalogue_technologies', key: ['slug'], columns: Object.values(technologyColumns) },
  company: { table: 'catalogue_companies', key: ['id'], columns: Object.values(companyColumns) },
  company_technology: {
    table: 'catalogue_company_technologies',
    key: ['company_id', 'technology_slug'],
    columns: Object.values(companyTechnologyColumns),
  },
  job: { table: 'catalogue_jobs', key: ['id'], columns: Object.values(jobColumns) },
} as const satisfies Record<CatalogueRecord['type'], Target>

type TargetName = keyof typeof targets

interface LoadRow {
  readonly facts: Facts
  readonly document: unknown
}

function rowOf<R>(columns: Readonly<Record<string, Column<R>>>, record: R, document: unknown): LoadRow {
  return { facts: readFacts(columns, record), document }
}

/** The row that holds a record: its facts and the record itself. */
function toRow(entry: CatalogueRecord): LoadRow {
  switch (entry.type) {
    case 'technology':
      return rowOf(technologyColumns, entry.record, entry.record)
    case 'company':
      return rowOf(companyColumns, entry.record, entry.record)
    case 'company_technology':
      return rowOf(companyTechnologyColumns, entry.record, entry.record)
    case 'job': {
      const { description: _, ...document } = entry.record
      return rowOf(jobColumns, entry.record, document)
    }
  }
}

/**
 * Statements that write records, one a kind, in the order that references need: run them in
 * one transaction. A record that is there already is replaced. After the last batch run
 * {@link companyStatisticsSql}. A few thousand records a call are a good batch.
 */
export function loadSql(records: readonly CatalogueRecord[]): readonly Sql[] {
  const kinds: readonly TargetName[] = ['technology', 'company', 'company_technology', 'job']
  return kinds.flatMap((kind) => {
    const rows = new Map<string, LoadRow>()
    for (const entry of records) {
      if (entry.type !== kind) continue
      const row = toRow(entry)
      rows.set(targets[kind].key.map((name) => String(row.facts[name])).join(' '), row)
    }
    return rows.size === 0 ? [] : [upsertSql(targets[kind], [...rows.values()])]
  })
}

function upsertSql(target: Target, rows: readonly LoadRow[]): Sql {
  const names = [...target.columns.map((column) => column.name), 'document']
  const types = [...target.columns.map((column) => `${column.name} ${column.type}`), 'document jsonb']
  const changes = names
    .filter((name) => !target.key.includes(name))
    .map((name) => `${name} = excluded.${name}`)
  return {
    text: `INSERT INTO ${target.table} (${names.join(', ')})
SELECT ${names.map((name) => `row.${name}`).join(', ')} FROM json_to_recordset($1::json) AS row(${types.join(', ')})
ON CONFLICT (${target.key.join(', ')}) DO UPDATE SET ${changes.join(', ')}`,
    values: [JSON.stringify(rows.map(({ facts, document }) => ({ ...facts, document })))],
  }
}

/**
 * Counts anew what companies have: their jobs, and the technologies that their records
 * declare or their technology records name. Only companies whose figures changed are written.
 */
export const companyStatisticsSql: Sql = {
  text: `WITH counted AS (
  SELECT c.id,
    coalesce(jobs.num_jobs, 0) AS num_jobs,
    ARRAY(
      SELECT slug COLLATE "C" FROM jsonb_array_elements_text(c.document->'technology_slugs') AS declared(slug)
      UNION
      SELECT u.technology_slug FROM catalogue_company_technologies u WHERE u.company_id = c.id
      ORDER BY 1
    ) AS technology_slugs
  FROM catalogue_companies c
  LEFT JOIN (
    SELECT j.company_id, count(*) AS num_jobs FROM catalogue_jobs j GROUP BY j.company_id
  ) jobs ON jobs.company_id = c.id
)
UPDATE catalogue_companies c
SET num_jobs = counted.num_jobs, technology_slugs = counted.technology_slugs
FROM counted
WHERE counted.id = c.id
  AND (c.num_jobs, c.technology_slugs) IS DISTINCT FROM (counted.num_jobs, counted.technology_slugs)`,
  values: [],
}

/** Fresh figures for the planner: run it after a large load, outside its transaction. */
export const analyzeCatalogueSql: readonly string[] = [
  'ANALYZE catalogue_technologies',
  'ANALYZE catalogue_companies',
  'ANALYZE catalogue_company_technologies',
  'ANALYZE catalogue_jobs',
]
