import type { Column } from '../columns/column.ts'
import { companyColumns } from '../columns/company-columns.ts'
import { jobColumns } from '../columns/job-columns.ts'
import { companyTechnologyColumns, technologyColumns } from '../columns/technology-columns.ts'

type AnyColumn = Pick<Column<never>, 'name' | 'type' | 'isRequired'>

/** Collation "C" compares bytes: the same everywhere, as JavaScript does, and the fastest. */
function columnSql(column: AnyColumn): string {
  const collation = column.type.startsWith('text') ? ' COLLATE "C"' : ''
  return `${column.name} ${column.type}${collation}${column.isRequired ? ' NOT NULL' : ''}`
}

function tableSql(
  name: string,
  columns: Readonly<Record<string, AnyColumn>>,
  more: readonly string[],
  inlineBytes?: number,
): string {
  const lines = [...Object.values(columns).map(columnSql), 'document jsonb NOT NULL', ...more]
  const storage = inlineBytes === undefined ? '' : ` WITH (toast_tuple_target = ${inlineBytes})`
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n)${storage}`
}

/**
 * One table for each kind of record: the facts that filters ask about as columns, the record
 * itself as a document. The columns come from the same definitions that memory reads, so
 * there is no second list of them. A job's description is a column alone: it is the largest
 * part of a job, and patterns are looked for in it. Documents are kept out of line where that
 * makes rows short: searches then read facts alone, a third as many pages.
 */
export const catalogueTables: readonly string[] = [
  tableSql('catalogue_technologies', technologyColumns, ['PRIMARY KEY (slug)']),
  tableSql(
    'catalogue_companies',
    companyColumns,
    [
      `technology_slugs text[] COLLATE "C" NOT NULL DEFAULT '{}'`,
      'num_jobs bigint NOT NULL DEFAULT 0',
      'PRIMARY KEY (id)',
    ],
    400,
  ),
  tableSql(
    'catalogue_jobs',
    jobColumns,
    ['PRIMARY KEY (id)', 'FOREIGN KEY (company_id) REFERENCES catalogue_companies (id)'],
    1_400,
  ),
  tableSql('catalogue_company_technologies', companyTechnologyColumns, [
    'PRIMARY KEY (company_id, technology_slug)',
    'FOREIGN KEY (company_id) REFERENCES catalogue_companies (id)',
    'FOREIGN KEY (technology_slug) REFERENCES catalogue_technologies (slug)',
  ]),
]

/**
 * Indexes for the searches people make. A page of the newest jobs is read off
 * `catalogue_jobs_newest`; a search for something rare intersects its words, countries and
 * technologies within `catalogue_jobs_terms`, which is one index so that they can be.
 */
export const catalogueIndexes: readonly string[] = [
  'CREATE INDEX catalogue_jobs_newest ON catalogue_jobs (date_posted DESC, discovered_at DESC, id DESC)',
  'CREATE INDEX catalogue_jobs_discovered ON catalogue_jobs (discovered_at DESC, id DESC)',
  'CREATE INDEX catalogue_jobs_company ON catalogue_jobs (company_id, date_posted DESC, discovered_at DESC, id DESC)',
  'CREATE INDEX catalogue_jobs_terms ON catalogue_jobs USING gin (title_words, technology_slugs, country_codes)',
  'CREATE INDEX catalogue_companies_order ON catalogue_companies (num_jobs DESC, employee_order DESC, id DESC)',
  'CREATE INDEX catalogue_companies_domain ON catalogue_companies (domain)',
  'CREATE INDEX catalogue_companies_name ON catalogue_companies (name)',
  'CREATE INDEX catalogue_companies_name_lower ON catalogue_companies (name_lower)',
  'CREATE INDEX catalogue_companies_linkedin ON catalogue_companies (linkedin_slug)',
  'CREATE INDEX catalogue_companies_technologies ON catalogue_companies USING gin (technology_slugs)',
  'CREATE INDEX catalogue_company_technologies_slug ON catalogue_company_technologies (technology_slug)',
]

/** Everything to create, in order, for a database that has no catalogue yet. */
export const catalogueMigration: readonly string[] = [...catalogueTables, ...catalogueIndexes]
