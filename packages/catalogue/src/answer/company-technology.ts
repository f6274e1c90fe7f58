import type { CompanyTechnologyRecord, Technology } from '../records/technology-record.ts'

/** A technology of a company as it is served. */
export interface CompanyTechnology extends Omit<CompanyTechnologyRecord, 'company_id' | 'technology_slug'> {
  readonly technology: Technology
  readonly company_name: string | null
}

export function toCompanyTechnology(
  use: CompanyTechnologyRecord,
  technology: Technology,
  companyName: string,
): CompanyTechnology {
  const { company_id: _id, technology_slug: _slug, ...own } = use
  return { technology, ...own, company_name: companyName }
}
