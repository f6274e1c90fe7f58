import type { CompanyRecord } from './company-record.ts'
import type { JobRecord } from './job-record.ts'
import type { CompanyTechnologyRecord, Technology } from './technology-record.ts'

/** One record of any kind, as a generator yields it, a line of a file holds it, a store keeps it. */
export type CatalogueRecord =
  | { readonly type: 'technology'; readonly record: Technology }
  | { readonly type: 'company'; readonly record: CompanyRecord }
  | { readonly type: 'company_technology'; readonly record: CompanyTechnologyRecord }
  | { readonly type: 'job'; readonly record: JobRecord }
