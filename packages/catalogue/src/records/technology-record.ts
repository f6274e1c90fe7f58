/** A technology of the catalogue. Its slug is its identity everywhere. */
export interface Technology {
  readonly slug: string
  readonly name: string
  readonly category: string | null
  readonly category_slug: string | null
  readonly parent_category: string | null
  readonly parent_category_slug: string | null
  readonly logo: string | null
  readonly logo_thumbnail: string | null
}

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** That one company uses one technology, and how sure its postings make us of it. */
export interface CompanyTechnologyRecord {
  readonly company_id: string
  readonly technology_slug: string
  readonly confidence: Confidence
  readonly jobs: number
  readonly jobs_last_7_days: number
  readonly jobs_last_30_days: number
  readonly jobs_last_180_days: number
  readonly first_date_found: string | null
  readonly last_date_found: string | null
  readonly rank_within_category: number | null
  readonly relative_occurrence_within_category: number | null
  readonly theirstack_score: number | null
}

/** 1 for low, 2 for medium, 3 for high: the number that searches are ordered by. */
export function confidenceRank(confidence: Confidence): number {
  return confidences.indexOf(confidence) + 1
}
