/**
 * A company as it is stored: the wire's fields, less those that are counted
 * (`num_jobs`, `num_jobs_last_30_days`, `num_jobs_found`, `num_technologies`),
 * looked up (`technology_names`) or found by a search (`technologies_found`, `jobs_found`).
 *
 * `technology_slugs` here are those that the source declared; an answer adds those
 * of the company's own technology records.
 */
export interface CompanyRecord {
  readonly id: string
  readonly name: string
  readonly domain: string | null
  readonly url: string | null
  readonly logo: string | null
  readonly industry: string | null
  readonly industry_id: number | null
  readonly employee_count: number | null
  readonly employee_count_range: string | null
  readonly long_description: string | null
  readonly seo_description: string | null
  readonly country: string | null
  readonly country_code: string | null
  readonly city: string | null
  readonly postal_code: string | null
  readonly linkedin_url: string | null
  readonly linkedin_id: string | null
  readonly apollo_id: string | null
  readonly founded_year: number | null
  readonly alexa_ranking: number | null
  readonly annual_revenue_usd: number | null
  readonly annual_revenue_usd_readable: string | null
  readonly total_funding_usd: number | null
  readonly funding_stage: string | null
  readonly last_funding_round_date: string | null
  readonly last_funding_round_amount_readable: string | null
  readonly yc_batch: string | null
  readonly publicly_traded_symbol: string | null
  readonly publicly_traded_exchange: string | null
  readonly is_recruiting_agency: boolean
  readonly possible_domains: readonly string[]
  readonly investors: readonly string[]
  readonly company_keywords: readonly string[]
  readonly company_tags: readonly string[]
  readonly technology_slugs: readonly string[]
  readonly keyword_slugs: readonly string[]
}
