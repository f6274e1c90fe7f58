/** Someone named on a posting. Never masked: a preview shows who hires, not where. */
export interface HiringPerson {
  readonly first_name: string | null
  readonly full_name: string | null
  readonly role: string | null
  readonly linkedin_url: string | null
  readonly image_url: string | null
  readonly thumbnail_url: string | null
}

/** One place of a job. Ids are GeoNames ids, as customers of such APIs already hold them. */
export interface JobLocation {
  readonly id: number | null
  readonly name: string | null
  readonly display_name: string | null
  readonly type: string | null
  readonly feature_code: string | null
  readonly admin1_code: string | null
  readonly admin1_name: string | null
  readonly admin2_code: string | null
  readonly admin2_name: string | null
  readonly state: string | null
  readonly state_code: string | null
  readonly country_code: string | null
  readonly country_name: string | null
  readonly continent: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/**
 * A job as it is stored: the wire's fields, less those that belong to its company
 * (`company`, `company_domain`, `company_object`), which an answer takes from the
 * company's own record so that they are written down once.
 *
 * `date_posted` (YYYY-MM-DD) and `discovered_at` (RFC 3339, UTC) are never null:
 * every search is ordered by them.
 */
export interface JobRecord {
  readonly id: number
  readonly company_id: string
  readonly job_title: string
  readonly normalized_title: string | null
  readonly description: string | null
  readonly url: string | null
  readonly final_url: string | null
  readonly source_url: string | null
  readonly seniority: string | null
  readonly salary_string: string | null
  readonly salary_currency: string | null
  readonly location: string | null
  readonly short_location: string | null
  readonly long_location: string | null
  readonly state_code: string | null
  readonly postal_code: string | null
  readonly country: string | null
  readonly country_code: string | null
  readonly date_posted: string
  readonly date_reposted: string | null
  readonly discovered_at: string
  readonly closed_at: string | null
  readonly remote: boolean | null
  readonly hybrid: boolean | null
  readonly easy_apply: boolean | null
  readonly reposted: boolean | null
  readonly min_annual_salary: number | null
  readonly min_annual_salary_usd: number | null
  readonly max_annual_salary: number | null
  readonly max_annual_salary_usd: number | null
  readonly avg_annual_salary_usd: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly countries: readonly string[]
  readonly country_codes: readonly string[]
  readonly cities: readonly string[]
  readonly continents: readonly string[]
  readonly employment_statuses: readonly string[]
  readonly technology_slugs: readonly string[]
  readonly keyword_slugs: readonly string[]
  readonly manager_roles: readonly string[]
  readonly matching_phrases: readonly string[]
  readonly matching_words: readonly string[]
  readonly hiring_team: readonly HiringPerson[]
  readonly locations: readonly JobLocation[]
}
