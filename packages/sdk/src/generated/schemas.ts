// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

/** The team may see and export the company for nothing during `[opened_at, ends_at)`. */
export interface AccessWindow {
  /** Id of a company. Opaque. */
  company_id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  opened_at: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  ends_at: string
  /** When a refund of its charge closed it. Null when none did. */
  closed_at: string | null
  state: 'open' | 'closed'
  /** The charge that opened it. */
  charge_id: string
}

export interface AccessWindowPage {
  data: AccessWindow[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** Who did it. */
export interface Actor {
  type: 'api_key' | 'member' | 'staff' | 'system'
  id: string
  /** What people read: an e-mail address, the name of a key. */
  label: string
}

/** Credits to take away, and why. To give credits, grant them. */
export interface Adjustment {
  kind: CreditKind
  /** At most what is available. */
  amount: number
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** An API key. The key itself is not in it. */
export interface ApiKey {
  /** Id of an API key. */
  id: string
  name: string
  /** The first characters of the key. */
  prefix: string
  state: 'active' | 'expired' | 'revoked'
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  expires_at: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  revoked_at: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  last_used_at: string | null
}

export interface ApiKeyCreation {
  name: string
  /** Null: never. */
  expires_at?: string | null | undefined
}

export interface ApiKeyList {
  data: ApiKey[]
}

/** A write that waits for a second person, or waited for one. It is bound to what was previewed. */
export interface Approval {
  /** Id of an approval. */
  id: string
  state: ApprovalState
  operation: ApprovalOperation
  /** Null for a bulk grant. */
  team_id: string | null
  team_name: string | null
  bulk_grant_id: string | null
  /** The parameters of the path of the write, as asked for. */
  path: Record<string, unknown>
  /** The body of the write, as asked for. */
  body: Record<string, unknown>
  /** The version that was previewed. Null for a bulk grant: each line has its own. */
  version: string | null
  /** SHA-256 of operation, path, body and version: what is approved. */
  request_hash: string
  moves: ApprovalMove[]
  /** Empty for a bulk grant. */
  effects: ApprovalEffect[]
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  ticket_url: string | null
  requested_by: Actor
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  requested_at: string
  /** When nobody may approve it any more. */
  expires_at: string
  decision: NullableApprovalDecision
  /** Whether whoever asks may approve it. */
  may_decide: boolean
  /** Why not. Null when they may. */
  cannot_decide_because: 'decided' | 'own' | 'limit' | 'role' | null
}

/** Who decided what, when, and what they had to say. */
export interface ApprovalDecision {
  by: Actor
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
  note: string | null
  /** What the write made, such as a grant. */
  made_id: string | null
}

/** What the write does to an account, as it was previewed. */
export interface ApprovalEffect {
  kind: CreditKind
  before: Balance
  after: Balance
}

/** How it was decided. */
export interface ApprovalFact {
  /** Id of an approval. */
  id: string
  state: ApprovalState
  /** Who decided. */
  by: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  at: string | null
}

/** How many credits the write gives or takes, of which kind. */
export interface ApprovalMove {
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
}

/** Whether whoever asks needs a second person for the write, and how much it gives or takes. */
export interface ApprovalNeed {
  /** One of the moves is above its limit. */
  is_required: boolean
  /** At most one of each kind. */
  moves: CreditsMove[]
}

/** What there is to say about it. */
export interface ApprovalNote {
  note?: string | null | undefined
}

/** The write that waits for a second person, by its operation id. */
export type ApprovalOperation = 'adminCreateGrant' | 'adminVoidGrant' | 'adminChangeGrantExpiry' | 'adminRefundCharge' | 'adminAdjustCredits' | 'adminClawBack' | 'adminChangePlan' | 'adminRequestBulkGrant'

export interface ApprovalPage {
  data: Approval[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
  /** Open ones of everybody, counted up to 100. */
  open_count: number
}

/** The approval as it is now, and the balances of the team after it. */
export interface ApprovalReceipt {
  approval: Approval
  balances: NullableKindBalances
}

/** Why not. */
export interface ApprovalRejection {
  /** Why support did it. */
  note: string
}

/** A write as it was previewed, for a second person to let it happen. */
export interface ApprovalRequest {
  /** The write, by its operation id. */
  operation: 'adminCreateGrant' | 'adminVoidGrant' | 'adminChangeGrantExpiry' | 'adminRefundCharge' | 'adminAdjustCredits' | 'adminClawBack' | 'adminChangePlan'
  path: WriteParameters
  /** The body of the write. It is judged as the write's own would be. */
  body: Record<string, unknown>
  /** The version that the preview answered. */
  version: string
}

/** `run`: approved, which is the same thing. `stale`: the account changed after the preview, so nothing was done and the write must be previewed again. `expired`: nobody decided within 7 days. */
export type ApprovalState = 'open' | 'run' | 'rejected' | 'withdrawn' | 'stale' | 'expired'

export interface AuditPage {
  data: AuditRecord[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** Who did what, to what, why, and what changed. */
export interface AuditRecord {
  /** Id of a line of the audit log. */
  id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
  actor: Actor
  on_behalf_of: NullableActor
  action: string
  target: string
  team_id: string | null
  reason_code: string | null
  note: string | null
  ticket_url: string | null
  /** What was there before. Any JSON. */
  before: unknown
  /** What is there after. Any JSON. */
  after: unknown
  request_id: string
  ip: string | null
}

export interface AvailablePerKind {
  /** A whole, non-negative number of credits of one kind. */
  api: number
  /** A whole, non-negative number of credits of one kind. */
  company: number
}

/** The credits of one kind at an instant. `granted = available + held + used + expired + voided + rolled`, over the grants that have become effective. */
export interface Balance {
  /** A whole, non-negative number of credits of one kind. */
  granted: number
  /** What can be spent now. */
  available: number
  /** Set aside by holds. */
  held: number
  /** A whole, non-negative number of credits of one kind. */
  used: number
  /** A whole, non-negative number of credits of one kind. */
  expired: number
  /** A whole, non-negative number of credits of one kind. */
  voided: number
  /** Left their grant by rollover. What was carried is granted again. */
  rolled: number
}

/** The most that a key, a member or the whole team may spend of one kind in a window. Holds count, what they return counts back. Several budgets may stand in the way of one call; the one with the least left decides. */
export interface Budget {
  /** Id of a budget. */
  id: string
  scope: BudgetScope
  /** Id of the key, the member or the team, by `scope`. */
  scope_id: string
  /** What people read: an e-mail address, the name of a key. */
  scope_label: string
  kind: CreditKind
  window: BudgetWindow
  /** A whole, non-negative number of credits of one kind. */
  limit: number
  /** Charged or held in the current window. */
  used: number
  /** `limit − used`, or 0 when the limit was lowered below what is used. */
  left: number
  /** When the next window begins. Null: never. */
  resets_at: string | null
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
}

/** The budget that decided. `available` beside it is what it has left. */
export interface BudgetFact {
  /** Id of a budget. */
  id: string
  scope: BudgetScope
  /** Id of the key, the member or the team, by `scope`. */
  scope_id: string
  window: BudgetWindow
  /** A whole, non-negative number of credits of one kind. */
  limit: number
  /** Charged or held in the current window. */
  used: number
  /** When the next window begins. Null: never. */
  resets_at: string | null
}

export interface BudgetList {
  data: Budget[]
}

export interface BudgetRemoval {
  /** The budget as it last was. */
  removed: Budget
}

/** Whose charges it counts. */
export type BudgetScope = 'api_key' | 'member' | 'team'

/** A budget, and why. There is one for each scope, kind and window: set again it gets the new limit and keeps its counter. */
export interface BudgetSetting {
  scope: BudgetScope
  /** Id of the key, the member or the team, by `scope`. */
  scope_id: string
  kind: CreditKind
  window: BudgetWindow
  /** 0 stops all that costs. */
  limit: number
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** When it starts again from 0: with each calendar day or month in the time zone of the team, or never. */
export type BudgetWindow = 'day' | 'month' | 'lifetime'

/** The cells of the line, as they were sent. */
export interface BulkCells {
  team: string
  kind: string
  amount: string
  expires_at: string
  reason_code: string
  note: string
}

export interface BulkCounts {
  lines: number
  /** Lines that can be granted, by the dry run. */
  good: number
  /** Lines with an error. They are left out. */
  bad: number
  /** Good lines with a warning. */
  warned: number
  granted: number
  /** Good lines that could not be granted in the end. */
  failed: number
}

/** Grants from a CSV. A second person approves all of them at once; each line is granted once or fails alone. */
export interface BulkGrant {
  /** Id of a bulk grant. */
  id: string
  name: string | null
  state: BulkGrantState
  approval_id: string | null
  counts: BulkCounts
  /** What the good lines give. */
  totals: LimitPerKind
  /** SHA-256 of the CSV. */
  csv_hash: string
  created_by: Actor
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  finished_at: string | null
}

/** Grants as CSV, for a dry run. */
export interface BulkGrantCreation {
  /** What people call it, such as the name of the file. */
  name?: string | null | undefined
  /** A header line with the columns `team` (id, domain or name), `kind`, `amount`, `reason_code`, `note` and, if wanted, `expires_at` (a day or a timestamp, empty for never), in any order; then at most 10,000 lines, separated by commas. */
  csv: string
}

export interface BulkGrantPage {
  data: BulkGrant[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** `previewed`: dry run only. `waiting`: for a second person. `declined`: rejected, withdrawn or expired, so nothing of it happens. */
export type BulkGrantState = 'previewed' | 'waiting' | 'running' | 'finished' | 'declined'

export interface BulkLine {
  /** Its row in a spreadsheet: the header is row 1. */
  line: number
  state: BulkLineState
  cells: BulkCells
  team: NullableBulkLineTeam
  effect: NullableBulkLineEffect
  errors: BulkLineError[]
  warnings: string[]
  grant_id: string | null
  failure: NullableBulkLineFailure
}

/** What is available in the account before and after the line, by the dry run. */
export interface BulkLineEffect {
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  expires_at: string | null
  /** A whole, non-negative number of credits of one kind. */
  available_before: number
  /** A whole, non-negative number of credits of one kind. */
  available_after: number
}

export interface BulkLineError {
  column: 'team' | 'kind' | 'amount' | 'expires_at' | 'reason_code' | 'note'
  message: string
}

export interface BulkLineFailure {
  code: string
  detail: string
}

export interface BulkLinePage {
  data: BulkLine[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

export type BulkLineState = 'ready' | 'bad' | 'granted' | 'failed'

export interface BulkLineTeam {
  /** Id of a team. */
  id: string
  name: string
}

export interface BurnPosition {
  /** Null for the new grant in a preview. */
  grant_id: string | null
  is_new: boolean
  source: GrantSource
  class: GrantClass
  priority: number
  /** A whole, non-negative number of credits of one kind. */
  available: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  effective_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  expires_at: string | null
}

/** One decision to take credits for one operation. */
export interface Charge {
  /** Id of a charge. */
  id: string
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** Operation id of this contract. */
  operation: string
  /** Records that were priced. */
  records: number
  /** Companies that were free because of an open access window. */
  window_hits: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  charged_at: string
  api_key_id: string | null
  member_id: string | null
  /** Id of a request. */
  request_id: string
  /** Available after it. */
  balance_after: number
}

/** A charge, what paid it, and why. */
export interface ChargeDetail extends Charge {
  /** What was given back of it. Never more than it took. */
  refunded: number
  /** Oldest first. */
  refunds: Refund[]
  /** The hold that paid it. Null when none was named. */
  hold_id: string | null
  /** In burn order, or in the order of the hold that paid. Their amounts sum to the charge. */
  slices: Slice[]
  /** Plain sentences that say why these grants paid. */
  explanation: string[]
}

export interface ChargePage {
  data: Charge[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** What to give back of a charge, and why. */
export interface ChargeRefund {
  /** At most what is not yet refunded. Null or absent: all of that. */
  amount?: number | null | undefined
  /** What becomes of credits whose grant has ended. Null or absent: they go back to it and end at once. Else they are a new grant. */
  reissue?: Reissue | null | undefined
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** A payment that was refunded or disputed, and why its credits go. */
export interface ClawBack {
  kind: CreditKind
  /** Id of a payment at the payment provider. */
  payment_id: string
  /** At most what the payment granted and no claw-back has taken yet. Null or absent: all of that. */
  amount?: number | null | undefined
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

export interface ClawBackFact {
  /** Id of a payment at the payment provider. */
  payment_id: string
  /** What it granted and no claw-back has taken yet. */
  clawable: number
  /** A whole, non-negative number of credits of one kind. */
  requested: number
}

/** What the claw-back took, or in a preview would take. */
export interface ClawBackReceipt extends CreditsReceipt {
  /** Id of a payment at the payment provider. */
  payment_id: string
  /** What the payment granted. */
  granted: number
  /** Taken in all, by this claw-back and those before it. */
  clawed_back: number
  /** What this claw-back takes, of what is available. */
  taken: number
  /** Asked for and no longer there: used, held or ended. */
  not_taken: number
}

/** A company. In a preview what names it is masked and `has_blurred_data` is true. */
export interface Company extends CompanySummary {
  /** Masked in a preview. */
  apollo_id: string | null
  alexa_ranking: number | null
  /** Masked in a preview. */
  publicly_traded_symbol: string | null
  publicly_traded_exchange: string | null
  investors: string[]
  company_keywords: string[]
  company_tags: string[]
  technology_slugs: string[]
  technology_names: string[]
  keyword_slugs: string[]
  /** Jobs that match `job_filters`. Null outside a search that has them. */
  num_jobs_found: number | null
  /** Technologies asked for by `expand_technology_slugs` or matched by `tech_filters`. */
  technologies_found: CompanyTechnology[]
  /** The last jobs that match `job_filters`, at most 5. */
  jobs_found: Job[]
  has_blurred_data: boolean
}

export interface CompanyAnswer {
  data: Company
  window: NullableAccessWindow
}

/** Filters on the company. The identifiers (`company_name_or`, `company_name_case_insensitive_or`, `company_name_partial_match_or`, `company_id_or`, `company_domain_or`, `company_linkedin_url_or`) are joined by OR with each other; with everything else by AND. */
export interface CompanyFilters {
  /** The name is exactly one of these. */
  company_name_or?: readonly string[] | null | undefined
  /** The name is none of these. */
  company_name_not?: readonly string[] | null | undefined
  /** The name is one of these, any case. */
  company_name_case_insensitive_or?: readonly string[] | null | undefined
  /** The name contains one of these, any case. */
  company_name_partial_match_or?: readonly string[] | null | undefined
  /** The name contains none of these. */
  company_name_partial_match_not?: readonly string[] | null | undefined
  /** The company is one of these. */
  company_id_or?: readonly string[] | null | undefined
  /** The company is none of these. */
  company_id_not?: readonly string[] | null | undefined
  /** The domain is one of these. A URL or an e-mail address stands for its domain. */
  company_domain_or?: readonly string[] | null | undefined
  /** The domain is none of these. */
  company_domain_not?: readonly string[] | null | undefined
  /** The LinkedIn page is one of these. */
  company_linkedin_url_or?: readonly string[] | null | undefined
  /** Recruiting agencies, direct employers, or all. */
  company_type?: 'recruiting_agency' | 'direct_employer' | 'all' | null | undefined
  /** The description matches one of these regular expressions, any case. */
  company_description_pattern_or?: readonly string[] | null | undefined
  /** The description matches none of these regular expressions. */
  company_description_pattern_not?: readonly string[] | null | undefined
  /** The description patterns do not see accents. */
  company_description_pattern_accent_insensitive?: boolean | null | undefined
  /** The city matches one of these regular expressions. */
  company_location_pattern_or?: readonly string[] | null | undefined
  /** The company is in one of these countries. */
  company_country_code_or?: readonly string[] | null | undefined
  /** The company is known to be in a country, and it is none of these. */
  company_country_code_not?: readonly string[] | null | undefined
  /** The company is in none of these countries or its country is not known. */
  company_country_code_not_or_null?: readonly string[] | null | undefined
  /** The company uses one of these technologies. */
  company_technology_slug_or?: readonly string[] | null | undefined
  /** The company uses all of these technologies. */
  company_technology_slug_and?: readonly string[] | null | undefined
  /** The company uses none of these technologies. */
  company_technology_slug_not?: readonly string[] | null | undefined
  /** The company has one of these keywords. */
  company_keyword_slug_or?: readonly string[] | null | undefined
  /** The company has all of these keywords. */
  company_keyword_slug_and?: readonly string[] | null | undefined
  /** The company has none of these keywords. */
  company_keyword_slug_not?: readonly string[] | null | undefined
  /** One of these invested, by exact name. */
  company_investors_or?: readonly string[] | null | undefined
  /** An investor's name contains one of these. */
  company_investors_partial_match_or?: readonly string[] | null | undefined
  /** The company has one of these tags. */
  company_tags_or?: readonly string[] | null | undefined
}

export interface CompanyJobsPage {
  data: Job[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
  window: NullableAccessWindow
}

export interface CompanyOrder {
  field: 'confidence' | 'num_jobs_found' | 'num_jobs' | 'employee_count'
  desc?: boolean | undefined
}

export type CompanyProperty = 'domain' | 'linkedin_url'

/** A search for companies. */
export interface CompanySearch extends SearchControl, CompanyFilters, CompanySizeFilters {
  /** Default: `confidence`, `num_jobs_found`, `num_jobs`, `employee_count`, all descending. */
  order_by?: readonly CompanyOrder[] | null | undefined
  /** Fill `technologies_found` for these technologies. */
  expand_technology_slugs?: readonly string[] | null | undefined
  /** The company has at least one job that matches these. */
  job_filters?: NestedJobFilters | null | undefined
  /** The company has at least one technology that matches these. */
  tech_filters?: NestedTechnologyFilters | null | undefined
  /** At least so many jobs match `job_filters`. */
  min_num_jobs_found?: number | null | undefined
  /** One of these is known. */
  property_exists_or?: readonly CompanyProperty[] | null | undefined
  /** All of these are known. */
  property_exists_and?: readonly CompanyProperty[] | null | undefined
}

/** The companies found. Each in `data` was charged, unless the call was free. */
export interface CompanySearchAnswer {
  metadata: SearchMetadata
  data: Company[]
  dry_run?: DryRun
}

/** Filters on size, money and industry of the company. A company without the figure does not match, but for the `_or_null` forms. */
export interface CompanySizeFilters {
  /** At least so many employees. */
  min_employee_count?: number | null | undefined
  /** At most so many employees. */
  max_employee_count?: number | null | undefined
  /** At least so many employees, or not known. */
  min_employee_count_or_null?: number | null | undefined
  /** At most so many employees, or not known. */
  max_employee_count_or_null?: number | null | undefined
  /** Yearly revenue of at least this. */
  min_revenue_usd?: number | null | undefined
  /** Yearly revenue of at most this. */
  max_revenue_usd?: number | null | undefined
  /** Total funding of at least this. */
  min_funding_usd?: number | null | undefined
  /** Total funding of at most this. */
  max_funding_usd?: number | null | undefined
  /** The funding stage is one of these. */
  funding_stage_or?: readonly FundingStage[] | null | undefined
  /** The last funding round was on this day or later. */
  last_funding_round_date_gte?: string | null | undefined
  /** The last funding round was on this day or earlier. */
  last_funding_round_date_lte?: string | null | undefined
  /** The industry is one of these. */
  industry_id_or?: readonly number[] | null | undefined
  /** The industry is known, and it is none of these. */
  industry_id_not?: readonly number[] | null | undefined
  /** The industry is none of these or not known. */
  industry_id_not_or_null?: readonly number[] | null | undefined
  /** Only companies of Y Combinator. */
  only_yc_companies?: boolean | null | undefined
}

/** A company as it is part of a job. */
export interface CompanySummary {
  /** Id of a company. Opaque. */
  id: string
  /** Masked in a preview. */
  name: string
  /** Masked in a preview. */
  domain: string | null
  /** Masked in a preview of a job. */
  possible_domains: string[]
  /** Masked in a preview. */
  url: string | null
  logo: string | null
  /** Masked in a preview. */
  linkedin_url: string | null
  /** Masked in a preview. */
  linkedin_id: string | null
  industry: string | null
  industry_id: number | null
  country: string | null
  country_code: string | null
  city: string | null
  postal_code: string | null
  employee_count: number | null
  employee_count_range: string | null
  /** Masked in a preview. */
  long_description: string | null
  /** Masked in a preview. */
  seo_description: string | null
  founded_year: number | null
  annual_revenue_usd: number | null
  annual_revenue_usd_readable: string | null
  total_funding_usd: number | null
  funding_stage: string | null
  /** A calendar day, or null. */
  last_funding_round_date: string | null
  last_funding_round_amount_readable: string | null
  yc_batch: string | null
  is_recruiting_agency: boolean | null
  num_jobs: number | null
  num_jobs_last_30_days: number | null
  num_technologies: number | null
}

export interface CompanyTechnologiesPage {
  data: CompanyTechnology[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
  window: NullableAccessWindow
}

/** A technology that a company uses, and how we know. */
export interface CompanyTechnology {
  technology: Technology
  confidence: Confidence | null
  /** Jobs of the company that name it. */
  jobs: number | null
  jobs_last_7_days: number | null
  jobs_last_30_days: number | null
  jobs_last_180_days: number | null
  /** A calendar day, or null. */
  first_date_found: string | null
  /** A calendar day, or null. */
  last_date_found: string | null
  rank_within_category: number | null
  relative_occurrence_within_category: number | null
  /** How strongly the signs point to it. Legacy name. */
  theirstack_score: number | null
  /** Masked outside an open access window and in a preview. */
  company_name: string | null
}

export type Confidence = 'low' | 'medium' | 'high'

/** What the call would cost now, and whether there is enough for it. Nothing is set aside. */
export interface CostEstimate {
  operation: PricedOperationName
  kind: CreditKind
  /** What a unit is. */
  per: 'record' | 'lookup' | 'company'
  /** Credits for one unit. */
  unit_cost: number
  /** Units that would be charged. */
  units: number
  /** Companies that would be free because of an open access window. */
  window_hits: number
  /** The most that the call can cost. */
  cost: number
  /** Available now. */
  available: number
  /** Whether `available` is enough. */
  is_covered: boolean
  /** What is short. 0 when it is covered. */
  missing_credits: number
  /** Out of which grants it would be paid. Empty when it is not covered. */
  slices: PlannedSlice[]
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  as_of: string
}

export interface CreditBalance {
  /** Id of a team. */
  team_id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  as_of: string
  balances: KindBalances
}

/** One of the two separate pools of credits. One never pays for the other. */
export type CreditKind = 'api' | 'company'

/** What the write does to an account. */
export interface CreditsEffect {
  kind: CreditKind
  before: Balance
  after: Balance
  /** What each grant gives, or in a refund gets back, in that order. */
  slices: PlannedSlice[]
}

/** How many credits a write gives or takes, of which kind. */
export interface CreditsMove {
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** Of whoever asks: alone or, when approving, as the second person. */
  limit: number
}

/** What the write did, or in a preview would do. Send `version` in `If-Match` with the write. */
export interface CreditsReceipt {
  /** False in a preview. */
  applied: boolean
  effect: CreditsEffect
  /** Whether whoever asks needs a second person for it. */
  approval: ApprovalNeed
  /** The balances now: in a preview, as they are. */
  balances: KindBalances
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

/** Only with `Credits-Dry-Run`. What the call would have cost; `data` is empty then, and nothing was taken. */
export interface DryRun {
  kind: CreditKind
  /** What the call would cost now. */
  cost: number
  /** Records that would be priced. */
  records: number
  /** Companies that would be free because of an open access window. */
  window_hits: number
  /** Available now. */
  available: number
  /** Out of which grants it would be paid. */
  slices: PlannedSlice[]
}

export type EmploymentStatus = 'full_time' | 'part_time' | 'temporary' | 'internship' | 'contract' | 'freelance' | 'co_founder' | 'apprenticeship' | 'seasonal' | 'volunteer' | 'other'

/** The newest ten of each kind. */
export interface EntriesPerKind {
  api: StaffEntry[]
  company: StaffEntry[]
}

/** One line of the ledger. It is never edited. */
export interface Entry {
  /** Id of a ledger entry. */
  id: string
  kind: CreditKind
  /** Dense and rising within the account. */
  sequence: number
  /** Id of a ledger transaction. */
  transaction_id: string
  type: EntryType
  /** Signed: what the available credits changed by. */
  amount: number
  /** Signed: what the held credits changed by. */
  held_amount: number
  /** Available before it. */
  balance_before: number
  /** Available after it. */
  balance_after: number
  /** Id of a grant. */
  grant_id: string
  charge_id: string | null
  hold_id: string | null
  expiry_change: ExpiryChange
  /** Of a charge: the operation that it paid. */
  operation: string | null
  api_key_id: string | null
  member_id: string | null
  /** When it took effect. */
  effective_at: string
  /** When it was written. */
  recorded_at: string
  /** The request that caused it. */
  request_id: string | null
  /** Why support did it. */
  reason_code: string | null
}

export interface EntryPage {
  data: Entry[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** What an entry books. `hold` sets credits aside, `capture` takes them for a charge and `release` returns them. `refund` returns charged credits. `void`, `adjustment` and `claw_back` take available credits away; `expiry_change` moves none. */
export type EntryType = 'grant' | 'charge' | 'expiry' | 'rollover_out' | 'rollover_forfeit' | 'rollover_in' | 'hold' | 'capture' | 'release' | 'refund' | 'void' | 'adjustment' | 'claw_back' | 'expiry_change'

/** Stable for ever. The table is `x-error-codes` of this document. */
export type ErrorCode = 'unauthenticated' | 'key_revoked' | 'key_expired' | 'team_suspended' | 'forbidden' | 'csrf_failed' | 'step_up_required' | 'second_factor_required' | 'second_factor_wrong' | 'code_refused' | 'password_refused' | 'second_factor_conflict' | 'last_owner' | 'own_account' | 'email_taken' | 'staff_disabled' | 'role_too_high' | 'link_ended' | 'approval_required' | 'own_approval' | 'malformed_request' | 'validation_failed' | 'rate_limited' | 'plan_limit' | 'budget_exceeded' | 'insufficient_credits' | 'hold_insufficient' | 'hold_ended' | 'export_not_done' | 'grant_ended' | 'refund_exceeds_charge' | 'claw_back_exceeds_payment' | 'idempotency_key_reused' | 'already_decided' | 'version_conflict' | 'precondition_required' | 'not_found' | 'method_not_allowed' | 'unsupported_media_type' | 'payload_too_large' | 'internal_error' | 'unavailable' | 'unknown_outcome'

/** A call to come: an operation, and how much of it. */
export interface EstimateRequest {
  operation: PricedOperationName
  /** What is priced: records, lookups or companies, by the operation. */
  units?: number | null | undefined
  /** Of `revealCompanies`, in place of `units`: those inside an open access window are free. Duplicates count once. */
  company_ids?: readonly string[] | null | undefined
}

export interface ExpiringAmount {
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
}

/** A grant whose unused credits will expire. */
export interface ExpiringGrant {
  /** Id of a team. */
  team_id: string
  team_name: string
  kind: CreditKind
  /** Id of a grant. */
  grant_id: string
  source: GrantSource
  class: GrantClass
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** A whole, non-negative number of credits of one kind. */
  available: number
  /** Of `available`: what is gone at its end if it is not spent. The rest rolls over. */
  forfeit: number
  /** A whole, non-negative number of credits of one kind. */
  held: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  effective_at: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  expires_at: string
  invoice_id: string | null
}

export interface ExpiringGrantPage {
  data: ExpiringGrant[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** Of an `expiry_change`: when the grant would have expired and when it does. Null on every other line. */
export type ExpiryChange = {
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  from: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  to: string | null
} | null

/** A file that the server writes. */
export interface Export {
  /** Id of an export. */
  id: string
  type: ExportType
  team_id: string | null
  kind: CreditKind | null
  state: ExportState
  /** Rows that are written. */
  rows: number
  /** Bytes that are written. */
  bytes: number
  file_name: string
  /** Why it failed. */
  failure: string | null
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  done_at: string | null
  /** From then on there is no such export. */
  expires_at: string
}

/** What to write. `ledger` needs `team_id` and `kind`. A field that the type does not have is refused. */
export interface ExportCreation {
  type: ExportType
  /** Of ledger, usage and audit: only this team. */
  team_id?: string | undefined
  /** Of ledger and usage: only this kind. */
  kind?: CreditKind | undefined
  /** Of ledger, usage and audit: start, inclusive. */
  from?: string | undefined
  /** Of ledger, usage and audit: end, exclusive. */
  to?: string | undefined
  /** Of usage: where days are cut; UTC unless told. */
  timezone?: string | undefined
  /** Of usage: what a row is; a day unless told. */
  group_by?: readonly ('day' | 'operation' | 'kind' | 'member' | 'api_key' | 'team')[] | undefined
  /** Of audit: only this action. */
  action?: string | undefined
  /** Of audit: only what this actor did. */
  actor_id?: string | undefined
  /** Of audit: only with this reason. */
  reason_code?: ReasonCode | undefined
  /** Of teams: only those that match. */
  q?: string | undefined
}

export interface ExportPage {
  data: Export[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

export type ExportState = 'waiting' | 'running' | 'done' | 'failed'

export type ExportType = 'ledger' | 'usage' | 'audit' | 'teams'

/** What will happen to the credits by itself, and how long they last. */
export interface Forecast {
  /** Id of a team. */
  team_id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  as_of: string
  /** The end of the forecast, exclusive. */
  to: string
  forecasts: ForecastPerKind
}

/** Something that happens by itself. */
export interface ForecastEvent {
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
  /** A grant becomes effective; a grant expires; unused credits leave their grant or come back as a new one at a period's end; a new period grants its credits; a hold ends by itself; another plan begins. */
  type: 'activation' | 'expiry' | 'rollover' | 'period' | 'hold_expiry' | 'plan_change'
  /** Signed: what the available credits change by. */
  amount: number
  /** Null for a grant that is not there yet. */
  grant_id: string | null
  /** Of `plan_change`: the plan that begins. Null otherwise. */
  plan: PlanName | null
  /** Available after it if nothing is spent until then. */
  available_after: number
}

/** Both kinds, side by side and never summed. */
export interface ForecastPerKind {
  api: KindForecast
  company: KindForecast
}

export type FundingStage = 'angel' | 'pre_seed' | 'seed' | 'series_a' | 'series_b' | 'series_c' | 'series_d' | 'series_e' | 'series_f' | 'series_g' | 'series_h' | 'series_i' | 'series_j' | 'series_unknown' | 'venture_round_not_specified' | 'early_vc' | 'late_vc' | 'growth_equity_vc' | 'private_equity' | 'convertible_note' | 'debt_financing' | 'equity_crowdfunding' | 'product_crowdfunding' | 'corporate_round' | 'secondary_market' | 'grant' | 'non_equity_assistance' | 'initial_coin_offering' | 'post_ipo_equity' | 'post_ipo_debt' | 'post_ipo_secondary' | 'undisclosed' | 'other'

/** A dated lot of credits. `amount = available + held + used + expired + voided + rolled` once it is effective. */
export interface Grant {
  /** Id of a grant. */
  id: string
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  source: GrantSource
  class: GrantClass
  /** Smaller burns first. */
  priority: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  effective_at: string
  /** At this instant it is already dead. Null: never. */
  expires_at: string | null
  state: GrantState
  ended_by: GrantEnd
  /** A whole, non-negative number of credits of one kind. */
  available: number
  /** A whole, non-negative number of credits of one kind. */
  held: number
  /** A whole, non-negative number of credits of one kind. */
  used: number
  /** A whole, non-negative number of credits of one kind. */
  expired: number
  /** A whole, non-negative number of credits of one kind. */
  voided: number
  /** A whole, non-negative number of credits of one kind. */
  rolled: number
  /** Order of creation in the account. */
  sequence: number
  /** How many times these credits have rolled over. */
  generation: number
  /** The grant that they rolled over from, or were refunded from. */
  parent_grant_id: string | null
  /** When they were first bought or given. */
  origin_at: string
  invoice_id: string | null
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
}

/** What the void or the new expiry did to the grant, or in a preview would do. */
export interface GrantChangeReceipt extends CreditsReceipt {
  /** The grant after it. */
  grant: StaffGrant
  /** In which order the live grants burn after it. */
  burn_order: BurnPosition[]
}

/** Only paid credits roll over. */
export type GrantClass = 'paid' | 'unpaid'

/** Credits to give, and why. */
export interface GrantCreation {
  kind: CreditKind
  amount: number
  /** The other sources are the system's own. */
  source: 'promo' | 'manual' | 'top_up' | 'free' | 'trial'
  class: GrantClass
  /** Smaller burns first. */
  priority?: number | undefined
  /** Null: now. */
  effective_at?: string | null | undefined
  /** Null: never. */
  expires_at?: string | null | undefined
  /** The invoice that paid for it. */
  invoice_id?: string | null | undefined
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** What the grant does to the account. */
export interface GrantEffect {
  before: Balance
  after: Balance
  /** In which order the live grants burn after it. */
  burn_order: BurnPosition[]
}

/** How the grant ended. Null while it has not. */
export type GrantEnd = 'expiry' | 'void' | 'rollover' | null

/** A new end of a grant's life, and why. */
export interface GrantExpiryChange {
  /** Later than now and than the grant's `effective_at`. Null: never. */
  expires_at: string | null
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

export interface GrantFact {
  /** Id of a grant. */
  id: string
  ended_by: GrantEnd
}

export interface GrantPage {
  data: Grant[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** What the write would do. Send `version` in `If-Match` with it. */
export interface GrantPreview {
  effect: GrantEffect
  /** Whether whoever asks needs a second person for it. */
  approval: ApprovalNeed
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

/** What the write did. */
export interface GrantReceipt {
  grant: StaffGrant
  effect: GrantEffect
  balances: KindBalances
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

/** Where a grant came from. */
export type GrantSource = 'plan' | 'trial' | 'free' | 'top_up' | 'auto_recharge' | 'promo' | 'manual' | 'rollover' | 'refund'

/** `pending`: not effective yet. `live`: may be taken from. `ended`: by expiry, void or rollover. */
export type GrantState = 'pending' | 'live' | 'ended'

/** Somebody who hires for the job. */
export interface HiringTeamMember {
  first_name: string | null
  full_name: string | null
  role: string | null
  linkedin_url: string | null
  image_url: string | null
  thumbnail_url: string | null
}

/** Credits set aside. `amount = held + captured + released`. */
export interface Hold {
  /** Id of a hold. */
  id: string
  kind: CreditKind
  /** What was set aside. */
  amount: number
  /** What is left under it. 0 once it has ended. */
  held: number
  /** What was taken out of it: by calls that named it, and by its capture. */
  captured: number
  /** What went back to its grants when the hold ended. */
  released: number
  state: HoldState
  label: string | null
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** At this instant the hold has ended. */
  expires_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  ended_at: string | null
  api_key_id: string | null
  member_id: string | null
  /** The request that made it. */
  request_id: string
}

/** What to take out of the hold. The rest goes back to the grants that it came from. */
export interface HoldCapture {
  /** At most what is left under the hold. Null or absent: all of it. */
  amount?: number | null | undefined
  /** Records that it pays for. The usage report counts them. */
  records?: number | undefined
}

/** Credits to set aside before the cost is known. */
export interface HoldCreation {
  kind: CreditKind
  amount: number
  /** After how many seconds the hold ends by itself, at most 31 days. Whatever is left is available again then. */
  ttl_seconds?: number | undefined
  /** The caller's own name for it. */
  label?: string | null | undefined
}

export interface HoldFact {
  /** Id of a hold. */
  id: string
  state: HoldState
  /** What is left under it. */
  held: number
}

export interface HoldPage {
  data: Hold[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** The hold after the write and what is available beside it. */
export interface HoldReceipt {
  hold: Hold
  /** Of a capture. Null when nothing was taken. */
  charge_id: string | null
  /** Of a capture. 0 when nothing was taken. */
  cost: number
  /** What went back by this write. */
  released: number
  /** Available in that kind after it. */
  available: number
}

/** `open`: calls may draw on it. The others say how it ended: once, by capture, by release, or by its own expiry, whether or not a job has booked that yet. */
export type HoldState = 'open' | 'captured' | 'released' | 'expired'

/** A job posting. In a preview what names the company is masked and `has_blurred_data` is true. */
export interface Job {
  /** Id of a job. */
  id: number
  job_title: string
  normalized_title: string | null
  /** Markdown. Masked in a preview. */
  description: string | null
  /** Masked in a preview. */
  url: string | null
  /** Masked in a preview. */
  final_url: string | null
  /** Masked in a preview. */
  source_url: string | null
  /** Name of the company. Use `company_object.name`. Masked in a preview. */
  company: string | null
  /** Masked in a preview. */
  company_domain: string | null
  seniority: Seniority | null
  salary_string: string | null
  salary_currency: string | null
  min_annual_salary: number | null
  max_annual_salary: number | null
  min_annual_salary_usd: number | null
  max_annual_salary_usd: number | null
  avg_annual_salary_usd: number | null
  location: string | null
  short_location: string | null
  long_location: string | null
  state_code: string | null
  postal_code: string | null
  country: string | null
  country_code: string | null
  latitude: number | null
  longitude: number | null
  countries: string[]
  country_codes: string[]
  cities: string[]
  continents: string[]
  locations: JobLocation[]
  /** A calendar day, or null. */
  date_posted: string | null
  /** A calendar day, or null. */
  date_reposted: string | null
  /** When it was found. UTC. */
  discovered_at: string | null
  /** When it was closed. UTC. Null while it is open. */
  closed_at: string | null
  remote: boolean | null
  hybrid: boolean | null
  easy_apply: boolean | null
  reposted: boolean | null
  has_blurred_data: boolean
  employment_statuses: string[]
  technology_slugs: string[]
  keyword_slugs: string[]
  manager_roles: string[]
  matching_phrases: string[]
  matching_words: string[]
  hiring_team: HiringTeamMember[]
  company_object: CompanySummary | null
}

/** Filters on the job itself. `_or` any of them, `_and` all of them, `_not` none of them. All filters that are set must hold. */
export interface JobFilters {
  /** The title has all words of one of these, in any order, any case. */
  job_title_or?: readonly string[] | null | undefined
  /** The title has none of these. */
  job_title_not?: readonly string[] | null | undefined
  /** The title matches one of these regular expressions, any case. */
  job_title_pattern_or?: readonly string[] | null | undefined
  /** The title matches all of these regular expressions. */
  job_title_pattern_and?: readonly string[] | null | undefined
  /** The title matches none of these regular expressions. */
  job_title_pattern_not?: readonly string[] | null | undefined
  /** The job is in one of these countries. */
  job_country_code_or?: readonly string[] | null | undefined
  /** The job is in none of these countries. */
  job_country_code_not?: readonly string[] | null | undefined
  /** The job is in one of these places, by id. */
  job_location_or?: Places | undefined
  /** The job is in none of these places. */
  job_location_not?: Places | undefined
  /** The location matches one of these regular expressions. */
  job_location_pattern_or?: readonly string[] | null | undefined
  /** The location matches none of these regular expressions. */
  job_location_pattern_not?: readonly string[] | null | undefined
  /** Remote jobs only (true) or none of them (false). */
  remote?: boolean | null | undefined
  /** Where the work is done. */
  workplace_types_or?: readonly WorkplaceType[] | null | undefined
  /** Posted at most so many days ago. 0 is today. */
  posted_at_max_age_days?: number | null | undefined
  /** Posted on this day or later. */
  posted_at_gte?: string | null | undefined
  /** Posted on this day or earlier. */
  posted_at_lte?: string | null | undefined
  /** Found at most so many days ago. */
  discovered_at_max_age_days?: number | null | undefined
  /** Found at least so many days ago. */
  discovered_at_min_age_days?: number | null | undefined
  /** Found then or later. */
  discovered_at_gte?: string | null | undefined
  /** Found then or earlier. */
  discovered_at_lte?: string | null | undefined
  /** Closed jobs only (true) or open ones only (false). */
  is_closed?: boolean | null | undefined
  /** Closed then or later. */
  closed_at_gte?: string | null | undefined
  /** Closed then or earlier. */
  closed_at_lte?: string | null | undefined
  /** The description matches one of these regular expressions, any case. */
  job_description_pattern_or?: readonly string[] | null | undefined
  /** The description matches all of these regular expressions. */
  job_description_pattern_and?: readonly string[] | null | undefined
  /** The description matches none of these regular expressions. */
  job_description_pattern_not?: readonly string[] | null | undefined
  /** The description matches one of these regular expressions, in this case. */
  job_description_pattern_case_sensitive_or?: readonly string[] | null | undefined
  /** The description has one of these, as whole words in a row; one in capitals must be in capitals. */
  job_description_contains_or?: readonly string[] | null | undefined
  /** The description has none of these, read in the same way. */
  job_description_contains_not?: readonly string[] | null | undefined
  /** The job is one of these. */
  job_id_or?: readonly number[] | null | undefined
  /** The job is none of these. */
  job_id_not?: readonly number[] | null | undefined
  /** The seniority is one of these. */
  job_seniority_or?: readonly Seniority[] | null | undefined
  /** Jobs that one can apply to in one step (true) or the others (false). */
  easy_apply?: boolean | null | undefined
  /** Pays at least this a year. */
  min_salary_usd?: number | null | undefined
  /** Pays at most this a year. */
  max_salary_usd?: number | null | undefined
  /** The posting is on one of these domains. */
  url_domain_or?: readonly string[] | null | undefined
  /** The posting is on none of these domains. */
  url_domain_not?: readonly string[] | null | undefined
  /** One of these kinds of employment. */
  employment_statuses_or?: readonly EmploymentStatus[] | null | undefined
  /** The job names one of these technologies. */
  job_technology_slug_or?: readonly string[] | null | undefined
  /** The job names all of these technologies. */
  job_technology_slug_and?: readonly string[] | null | undefined
  /** The job names none of these technologies. */
  job_technology_slug_not?: readonly string[] | null | undefined
  /** The job has one of these keywords. */
  job_keyword_slug_or?: readonly string[] | null | undefined
  /** The job has all of these keywords. */
  job_keyword_slug_and?: readonly string[] | null | undefined
  /** The job has none of these keywords. */
  job_keyword_slug_not?: readonly string[] | null | undefined
}

/** A place of a job. */
export interface JobLocation {
  id: number | null
  name: string | null
  display_name: string | null
  type: string | null
  feature_code: string | null
  admin1_code: string | null
  admin1_name: string | null
  admin2_code: string | null
  admin2_name: string | null
  state: string | null
  state_code: string | null
  country_code: string | null
  country_name: string | null
  continent: string | null
  latitude: number | null
  longitude: number | null
}

export interface JobOrder {
  field: 'date_posted' | 'discovered_at'
  desc?: boolean | undefined
}

export type JobProperty = 'company_object.domain' | 'company_object.linkedin_url' | 'final_url' | 'hiring_team' | 'employment_statuses'

/** A search for jobs. At least one of `x-at-least-one-of` must be set, so that no search runs over everything. `discovered_at_gte` does not count as such. */
export interface JobSearch extends SearchControl, JobFilters, CompanyFilters, CompanySizeFilters {
  /** Default: `date_posted`, then `discovered_at`, both descending. */
  order_by?: readonly JobOrder[] | null | undefined
  /** One of these is known. */
  property_exists_or?: readonly JobProperty[] | null | undefined
  /** All of these are known. */
  property_exists_and?: readonly JobProperty[] | null | undefined
}

/** The jobs found. Each in `data` was charged, unless the call was free. */
export interface JobSearchAnswer {
  metadata: SearchMetadata
  data: Job[]
  dry_run?: DryRun
}

/** The balance of one kind and its outlook. */
export interface KindBalance extends Balance {
  /** What will expire and when, soonest first, at most 10. Empty for a past instant. */
  next_expiries: ExpiringAmount[]
  runs_out: RunsOut
}

/** Both kinds, side by side and never summed. */
export interface KindBalances {
  api: KindBalance
  company: KindBalance
}

export interface KindForecast {
  /** Available now. */
  available: number
  runs_out: RunsOut
  /** What falls due in `[as_of, to)` if nothing is spent, soonest first, at most 100. */
  events: ForecastEvent[]
}

/** `opening_balance` and the amounts of all lines sum to `closing_balance`. */
export interface KindStatement {
  /** Available at the start of the month. */
  opening_balance: number
  /** Available at its end, or by now. */
  closing_balance: number
  /** Days on which something happened, oldest first. */
  days: StatementDay[]
  /** Of the whole month. */
  totals: StatementLine[]
}

/** A law that does not hold, and where. */
export interface LawViolation {
  /** Its number in the rulebook. */
  law: string
  /** Id of a team. */
  team_id: string
  kind: CreditKind | null
  /** A plain sentence that names what is broken. */
  message: string
}

/** Which accounts to check: those of one team, or of all teams page by page. */
export interface LedgerCheck {
  /** Null: all teams. */
  team_id?: string | null | undefined
  /** The `next_cursor` of the check before. */
  cursor?: string | null | undefined
  /** Accounts to check before it answers. */
  limit?: number | undefined
}

/** What a check of every law over these accounts found. */
export interface LedgerCheckReport {
  /** Whether no law is broken in these accounts. */
  is_clean: boolean
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  as_of: string
  /** Accounts that were checked. */
  accounts: number
  /** Ledger entries that were folded. */
  entries: number
  /** The first 100 that were found. */
  violations: LawViolation[]
  violation_count: number
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** The legacy shape, one item a day. */
export type LegacyConsumption = LegacyConsumptionDay[]

export interface LegacyConsumptionDay {
  /** Start of the day in the time zone asked for. */
  period_start: string
  /** What was taken. Refunds are not subtracted. */
  api_credits_consumed: number
  /** Company credits. Refunds are not subtracted. */
  ui_credits_consumed: number
}

/** The legacy shape. `api_credits` and `ui_credits` are what was granted in all: left is granted minus used. What expired counts as used. */
export interface LegacyCreditBalance {
  /** Company credits granted. */
  ui_credits: number
  /** Company credits that are no longer available. */
  used_ui_credits: number
  /** Api credits granted. */
  api_credits: number
  /** Api credits that are no longer available. */
  used_api_credits: number
  /** When the next credits of either kind expire. */
  earliest_expiration: string | null
}

/** The same refusal in the legacy form. */
export interface LegacyError {
  /** The legacy code where one is known, else ours. */
  code: string
  title: string
  description: string
}

/** One priced call that was answered, also when it cost nothing. */
export interface LegacyRequest {
  /** Id of a request. */
  id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  start_datetime: string
  method: string
  /** The path. Its values and its query are not kept. */
  url: string
  /** Operation id of this contract. */
  type: string
  /** What was asked for is not kept. */
  body: null
  status_code: number
  completed: boolean
  /** Whether a person made it in the app and no API key. */
  is_origin_app: boolean
  num_returned_jobs: number
  num_returned_companies: number
  /** What it took. */
  api_credits: number
  /** Company credits that it took. */
  ui_credits: number
}

export interface LegacyRequestCount {
  /** Start of the day in the time zone asked for. */
  period_start: string
  number_of_requests: number
}

/** The legacy shape, one item a day. */
export type LegacyRequestCounts = LegacyRequestCount[]

/** The legacy shape, newest first. */
export interface LegacyRequestPage {
  data: LegacyRequest[]
}

export interface LimitFact {
  name: 'page_size' | 'pages'
  max: number
  requested: number
}

export interface LimitPerKind {
  /** A whole, non-negative number of credits of one kind. */
  api: number
  /** A whole, non-negative number of credits of one kind. */
  company: number
}

export interface LinkAccept {
  /** What the link ends with. */
  token: string
  password: string
}

export interface LinkAcceptance {
  /** Whose password it is. */
  email: string
}

export interface Member {
  /** Id of a member of a team. */
  id: string
  email: string
  name: string | null
  role: 'owner' | 'member'
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
}

export interface MemberList {
  data: Member[]
}

export interface MissingFact {
  type: 'hold' | 'grant' | 'charge' | 'payment' | 'budget' | 'team' | 'approval' | 'bulk_grant' | 'export' | 'view'
  id: string
}

/** Filters on jobs inside a search for companies. */
export interface NestedJobFilters extends JobFilters {

}

/** Filters on technologies inside a search for companies. */
export interface NestedTechnologyFilters extends TechnologyFilters {

}

export interface NewApiKey {
  key: ApiKey
  /** The key itself. Only this answer has it, and its repetition under the same `Idempotency-Key`. */
  secret: string
}

/** What expires next, of either kind. */
export type NextExpiry = {
  kind: CreditKind
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
} | null

/** What the new period grants, or null when the plan has no periods in this kind. */
export type NextGrant = PlannedGrant | null

/** Why the payment of a grant may not be given back: nobody paid for it; no invoice says what was paid; it has rolled over or came of a rollover; some of it was used; some is held; it has ended. Null when it may be. */
export type NotRefundableReason = 'unpaid' | 'no_invoice' | 'rolled_over' | 'used' | 'held' | 'ended' | null

/** The company's open window, or null when there is none and the data is masked. */
export type NullableAccessWindow = AccessWindow | null

export type NullableActor = Actor | null

/** Null while it is open, and of one that has expired. */
export type NullableApprovalDecision = ApprovalDecision | null

/** Null for a bad line. */
export type NullableBulkLineEffect = BulkLineEffect | null

/** Null unless it failed. */
export type NullableBulkLineFailure = BulkLineFailure | null

/** Null when no single team is meant. */
export type NullableBulkLineTeam = BulkLineTeam | null

/** Null for a bulk grant, which is of many teams. */
export type NullableKindBalances = KindBalances | null

export interface OidcBegin {
  /** Path of the console to come back to; never another host. */
  return_to: string
}

export interface OidcBeginning {
  authorization_url: string
}

export interface OidcFinish {
  code: string
  state: string
}

export interface OidcMethod {
  /** What the button says. */
  name: string
}

export interface OidcSession extends StaffSession {
  /** The path that the sign-in began with. */
  return_to: string
}

export interface OwnSession {
  /** Id of a session of a staff member. */
  id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  last_seen_at: string
  ip: string | null
  user_agent: string | null
  /** The one that asks. */
  is_current: boolean
}

export interface OwnSessionList {
  data: OwnSession[]
}

export interface PasswordChange {
  current_password: string
  new_password: string
}

/** The plan that follows, and from when. Null when no change waits. */
export type PendingPlan = {
  /** Id of a plan, such as `free` or `api_1500`. */
  id: string
  version: number
  name: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  takes_effect_at: string
} | null

/** The current billing period, or null when the plan has none. */
export type Period = {
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  from: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  to: string
} | null

export interface Place {
  id: number
}

/** Places by id. Null or empty means no filter. */
export type Places = readonly Place[] | null

export interface Plan {
  /** Id of a plan, such as `free` or `api_1500`. */
  id: string
  version: number
  name: string
  terms: PlanTermsPerKind
  limits: PlanLimits
}

/** Another plan for the team, and why. To cancel, name the free plan. To cancel a change that waits, name the current plan. */
export interface PlanChange {
  /** Id of a plan, such as `free` or `api_1500`. */
  plan_id: string
  /** Null or absent: now for an upgrade, else at the period's end. An upgrade may wait; `now` for a plan that gives less is a 422. */
  at?: 'now' | 'period_end' | null | undefined
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** What the change did, or in a preview would do. Send `version` in `If-Match` with the write. */
export interface PlanChangeReceipt {
  /** False in a preview. */
  applied: boolean
  before: PlanName
  after: PlanName
  at: 'now' | 'period_end'
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  takes_effect_at: string
  /** Why it waits though nobody asked for that: which kinds the plan gives less of. Null: it comes now, or `at` was given. */
  wait_reason: string | null
  /** The change that waited and that this one takes the place of. Null: none, or the same. */
  cancels_pending_plan: PendingPlan
  effects: PlanEffectPerKind
  /** Whether whoever asks needs a second person for it. */
  approval: ApprovalNeed
  /** The balances now: in a preview, as they are. */
  balances: KindBalances
  /** Of both accounts of the team. */
  version: string
}

export interface PlanEffect {
  before: Balance
  after: Balance
  grant: ProratedGrant
}

/** What the change does to each account at once. One at the period's end moves nothing yet. */
export interface PlanEffectPerKind {
  api: PlanEffect
  company: PlanEffect
}

export interface PlanLimits {
  page_size_max: number
  /** Pages of one search. Null: no limit. */
  pages_max: number | null
  rate_limits: RateLimits
}

export interface PlanList {
  data: Plan[]
}

export interface PlanName {
  /** Id of a plan, such as `free` or `api_1500`. */
  id: string
  version: number
  name: string
}

/** What the plan gives in one kind. */
export interface PlanTerms {
  recurrence: 'monthly' | 'once' | 'none'
  /** A whole, non-negative number of credits of one kind. */
  credits_per_period: number
  /** With `once`: after how many days they expire. */
  life_days: number | null
  source: 'plan' | 'trial' | 'free'
  class: GrantClass
  rollover_rule: RolloverRule
}

export interface PlanTermsPerKind {
  api: PlanTerms
  company: PlanTerms
}

export interface PlannedGrant {
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  source: GrantSource
  class: GrantClass
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  effective_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  expires_at: string | null
}

export interface PlannedSlice {
  /** Id of a grant. */
  grant_id: string
  /** A whole, non-negative number of credits of one kind. */
  amount: number
}

/** An operation that has a price. */
export type PricedOperationName = 'searchJobs' | 'searchCompanies' | 'searchTechnologies' | 'revealCompanies'

/** A refusal (RFC 9457), readable by clients of the legacy API too, which look into `error`. Which facts are there depends on `code`. */
export interface Problem {
  /** URI of the problem type, `/problems/<type>`. A `GET` of it, without a key, says what it means. */
  type: string
  /** The same for every problem of this code. */
  title: string
  status: number
  /** What happened here, in a sentence. */
  detail: string
  code: ErrorCode
  /** Id of a request. */
  request_id: string
  error: LegacyError
  /** With `validation_failed`: every parameter, header or field that breaks the contract. */
  errors?: Violation[]
  /** With 402: the kind that is short. */
  kind?: CreditKind
  /** With 402: what the answer would have cost. */
  required?: number
  /** With 402: what there is: in the account, in the budget or under the hold, by `code`. */
  available?: number
  /** With `insufficient_credits`: where to get more. */
  top_up_url?: string | null
  /** With `budget_exceeded`: the budget that decided. */
  budget?: BudgetFact
  /** With `plan_limit`: the limit that decided. */
  limit?: LimitFact
  /** With `hold_ended` and `hold_insufficient`: the hold as it is now. */
  hold?: HoldFact
  /** With `refund_exceeds_charge`: what may be refunded. */
  refund?: RefundFact
  /** With `claw_back_exceeds_payment`: what may be clawed back. */
  claw_back?: ClawBackFact
  /** With `grant_ended`: how and when it ended. */
  grant?: GrantFact
  /** With `approval_required`: what was asked for and how much is allowed. */
  approval?: ApprovalNeed
  /** With `already_decided`: how it was decided. */
  decided?: ApprovalFact
  /** With `not_found`: what was looked for, when it was one thing. */
  missing?: MissingFact
  /** With `second_factor_required`: what the next step needs. */
  second_factor?: SecondFactorFact
  /** With `rate_limited`, `unavailable` and `unknown_outcome`: as `Retry-After`. */
  retry_after_seconds?: number
  /** With `version_conflict`: the version now. */
  current_version?: string
  /** With `version_conflict`: the newest entries of the account, newest first, at most 20. */
  changes?: StaffEntry[]
}

/** What it grants at once: the prorated difference, or a first period. Null: nothing. */
export type ProratedGrant = PlannedGrant | null

/** At most `quota` requests in any `window_seconds`. */
export interface RateLimit {
  name: string
  quota: number
  window_seconds: number
}

/** `search` counts the priced searches, `other` everything else. */
export interface RateLimits {
  search: RateLimit[]
  other: RateLimit[]
}

/** Why support did it. */
export type ReasonCode = 'goodwill' | 'service_issue' | 'sales_agreement' | 'offline_payment' | 'promotion' | 'correction' | 'migration' | 'test' | 'other'

export interface RecoveryCodes {
  /** Each opens once when the application is lost. */
  recovery_codes: string[]
}

/** What was given back of a charge at one time. */
export interface Refund {
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  refunded_at: string
  /** Why support did it. */
  reason_code: string | null
}

export interface RefundFact {
  /** Id of a charge. */
  charge_id: string
  /** What is not yet refunded. */
  refundable: number
  /** A whole, non-negative number of credits of one kind. */
  requested: number
}

/** What the refund gave back, or in a preview would give back. */
export interface RefundReceipt extends CreditsReceipt {
  /** The charge after it; in a preview, as it is. */
  charge: ChargeDetail
  /** What this refund gives back. */
  refunded: number
  /** What of the charge is left to refund after it. */
  refundable: number
  /** Of `refunded`: what ended at once with its grant. */
  ended_again: number
  /** New grants in the place of ended ones. In a preview their ids are not given yet. */
  reissued_grants: StaffGrant[]
  /** Of a reveal: the companies whose access window it closes. */
  closed_company_ids: string[]
}

/** The life of the new grant. It is linked to the one that the credits came from. */
export interface Reissue {
  /** Null: never. */
  expires_at: string | null
}

/** The companies in full, in the order asked for, and the access window of each. */
export interface RevealAnswer {
  metadata: RevealMetadata
  data: Company[]
  windows: RevealWindow[]
  /** Ids and domains that belong to no company. Not charged. */
  not_found: string[]
  dry_run?: DryRun
}

export interface RevealMetadata {
  /** Distinct companies in the answer. */
  companies: number
  /** Of them had no open window and were charged. */
  charged: number
  /** Of them were free because of an open window. */
  window_hits: number
  /** Companies that `Credits-Max` left out. Null when it left out none. */
  truncated_results: number | null
}

/** Companies to open, by id or by domain or both. Duplicates count once. */
export interface RevealRequest {
  company_ids?: readonly string[] | undefined
  company_domains?: readonly string[] | undefined
}

export interface RevealWindow {
  /** Id of a company. Opaque. */
  company_id: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  opened_at: string
  /** At this instant the window is already closed. */
  ends_at: string
  /** Whether this call opened it. */
  charged: boolean
}

export interface RoleLimit {
  role: 'viewer' | 'support' | 'billing_admin' | 'owner'
  /** Without a second person. */
  alone: LimitPerKind
  /** As the second person, of what somebody else asked for. */
  approving: LimitPerKind
}

/** The largest number of credits that one write may give or take, by role. */
export interface RoleLimits {
  /** Rises with every change of the numbers. */
  version: number
  /** From the role that may least on. */
  roles: RoleLimit[]
  /** Of whoever asks. */
  own: RoleLimit
}

/** All that is unused survives, up to the caps. */
export interface RolloverAll {
  mode: 'all'
  /** The most rolled-over credits alive at once. Null or absent: no cap. */
  max_amount?: number | null
  /** How often the same credits may roll over. Null or absent: no cap. */
  max_rollovers?: number | null
  life: RolloverLife
}

/** How long rolled-over credits live. */
export type RolloverLife = RolloverLifeForever | RolloverLifeOrigin | RolloverLifeRollover

/** They never expire. */
export interface RolloverLifeForever {
  basis: 'forever'
}

/** So many months after they were first bought. */
export interface RolloverLifeOrigin {
  basis: 'origin'
  months: number
}

/** So many months after the rollover. */
export interface RolloverLifeRollover {
  basis: 'rollover'
  months: number
}

/** What becomes of one grant. */
export interface RolloverLot {
  grant: Grant
  /** A whole, non-negative number of credits of one kind. */
  unused: number
  /** A whole, non-negative number of credits of one kind. */
  carry: number
  /** A whole, non-negative number of credits of one kind. */
  forfeit: number
  /** When the carried credits expire. Null: never, or nothing is carried. */
  expires_at: string | null
  /** Of the carried credits. */
  generation: number
  /** A plain sentence. */
  why: string
}

/** Nothing survives. */
export interface RolloverNone {
  mode: 'none'
}

/** A part survives, up to the caps, rounded down. */
export interface RolloverPercent {
  mode: 'percent'
  percent: number
  percent_of: 'unused' | 'granted'
  /** The most rolled-over credits alive at once. Null or absent: no cap. */
  max_amount?: number | null
  /** How often the same credits may roll over. Null or absent: no cap. */
  max_rollovers?: number | null
  life: RolloverLife
}

/** What the period's end at this instant would do if nothing more were spent. `carry + forfeit = unused`. */
export interface RolloverPreview {
  kind: CreditKind
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  at: string
  rule: RolloverRule
  lots: RolloverLot[]
  next_grant: NextGrant
  totals: RolloverTotals
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

/** What of a paid plan grant survives the end of a billing period. */
export type RolloverRule = RolloverNone | RolloverAll | RolloverPercent

export interface RolloverRuleAnswer {
  kind: CreditKind
  rule: RolloverRule
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

/** A new rule, and why. */
export interface RolloverRuleChange {
  rule: RolloverRule
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

/** The rule before and after, and what the next period's end makes of the credits under each. */
export interface RolloverRuleEffect {
  before: RolloverRule
  after: RolloverRule
  rollover_before: RolloverTotals
  rollover_after: RolloverTotals
}

/** What the change did, or in a preview would do. */
export interface RolloverRuleReceipt {
  /** False in a preview. */
  applied: boolean
  kind: CreditKind
  /** The new rule. */
  rule: RolloverRule
  effect: RolloverRuleEffect
  balances: KindBalances
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  version: string
}

export interface RolloverTotals {
  /** A whole, non-negative number of credits of one kind. */
  unused: number
  /** A whole, non-negative number of credits of one kind. */
  carry: number
  /** A whole, non-negative number of credits of one kind. */
  forfeit: number
}

/** How long the available credits last at the current rate: what the last 30 days consumed, divided by the days since the account's first grant, at least 1 and at most 30. Refunds are not subtracted. The credits that expire soonest are taken to be spent first, and what expires before it can be spent does not count; nor does what is granted later. */
export interface RunsOut {
  /** What was taken, gross: refunds are not subtracted. Null when nothing was spent in these days, or the instant is past. */
  credits_per_day: number | null
  /** Days until the last credit is spent or expired. 0 when nothing is left. Null when nothing was spent, when the instant is past, or when they last beyond the year 9999. */
  days_left: number | null
  /** When that is. Null when nothing is left and wherever `days_left` is null. */
  at: string | null
}

export interface SavedView {
  /** Id of a saved view. */
  id: string
  name: string
  path: string
  is_shared: boolean
  is_own: boolean
  /** Name of who made it. */
  owner: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
}

export interface SavedViewCreation {
  name: string
  /** Path and query of a page of the console; it may hold no API key. */
  path: string
  /** Whether everybody sees it. */
  is_shared?: boolean | undefined
}

export interface SavedViewList {
  data: SavedView[]
}

/** Paging and preview, the same for both searches. */
export interface SearchControl {
  /** Page number from 0. With `offset` too, both are added: `page × limit + offset`. */
  page?: number | undefined
  /** Records to skip. */
  offset?: number | undefined
  /** Records to return. The plan says how many are allowed. */
  limit?: number | undefined
  /** `metadata.next_cursor` of the page before; takes the place of `page` and `offset`. */
  cursor?: string | null | undefined
  /** Count all matches too. Slower. */
  include_total_results?: boolean | undefined
  /** A preview: what names the company is masked, and the call is free unless a filter judges what is masked or names a company: its name, id, domain, LinkedIn page or description, and the description or the link of a job, also by an exclusion. Such a call is paid and comes unmasked. `id` is not masked: it is what a reveal takes, and tells nobody whose it is. */
  blur_company_data?: boolean | undefined
}

/** About the records as a whole. */
export interface SearchMetadata {
  /** All matches. Null unless `include_total_results`. */
  total_results: number | null
  /** Distinct companies in all matches. Null unless `include_total_results`. */
  total_companies: number | null
  /** Records of this page that `Credits-Max` left out. Null when it left out none. */
  truncated_results: number | null
  /** Distinct companies of the records that `Credits-Max` left out. Null when it left out none. */
  truncated_companies: number | null
  /** Cursor of the next page. Null on the last one. Where `Credits-Max` left records out, the next page begins with the first of them; when it left out all, that is this page again. */
  next_cursor: string | null
}

/** A team and what of it matched best. */
export interface SearchResult {
  /** Id of a team. */
  team_id: string
  name: string
  domain: string | null
  status: TeamStatus
  matched_field: 'name' | 'domain' | 'id' | 'key_prefix' | 'member_email'
  /** The whole text that matched. */
  matched_text: string
  match: 'exact' | 'beginning' | 'word' | 'part'
}

export interface SearchResults {
  data: SearchResult[]
  /** False: more teams match than were looked for. */
  is_complete: boolean
}

export interface SecondFactorCode {
  /** Six digits of the authenticator application, or a recovery code. Spaces and dashes do not matter. */
  code: string
}

export interface SecondFactorFact {
  /** Secret, and good for a few tries within five minutes. */
  challenge: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  expires_at: string
}

export interface SecondFactorSignIn {
  /** Of the 401 that the password was answered with. */
  challenge: string
  /** Six digits of the authenticator application, or a recovery code. Spaces and dashes do not matter. */
  code: string
}

export type Seniority = 'c_level' | 'staff' | 'senior' | 'mid_level' | 'junior'

export interface SessionsEnded {
  ended: number
}

export interface SignIn {
  email: string
  password: string
}

export interface SignInMethods {
  password: true
  /** The identity provider, when the server has one. */
  oidc: OidcMethod | null
}

export interface SignedOut {
  signed_out: true
}

/** The part of a charge that one grant paid. */
export interface Slice {
  /** Id of a ledger entry. */
  entry_id: string
  /** Id of a grant. */
  grant_id: string
  /** A whole, non-negative number of credits of one kind. */
  amount: number
  /** What was given back of it. */
  refunded: number
  grant_source: GrantSource
  grant_class: GrantClass
  grant_priority: number
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  grant_expires_at: string | null
  /** Available in the account after this slice. */
  balance_after: number
}

/** A member of the support staff. */
export interface Staff {
  /** Id of a staff member. */
  id: string
  email: string
  name: string
  role: StaffRole
}

/** A ledger entry as support sees it. */
export interface StaffEntry extends Entry {
  actor: Actor
  note: string | null
  ticket_url: string | null
}

export interface StaffEntryPage {
  data: StaffEntry[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** `team_money`: credits of the team and kind moved. `approval`: the approval `target` was asked for, decided or run. `audit`: the audit log has a new line about `target`. `export`: the export `target` went on. `reset`: what was missed is not known any more, so look at everything again. A member that does not fit is null. */
export interface StaffEvent {
  type: 'team_money' | 'approval' | 'audit' | 'export' | 'reset'
  team_id: string | null
  kind: CreditKind | null
  /** What was done, such as `grant.create`. */
  action: string | null
  target: string | null
}

export interface StaffEventPage {
  data: StaffEvent[]
  /** Where to go on. */
  position: string
}

/** A grant as support sees it. */
export interface StaffGrant extends Grant {
  actor: Actor
  reason_code: string | null
  note: string | null
  ticket_url: string | null
  /** Whether its payment may be given back: it was paid, and no credit of it was touched. */
  is_refundable: boolean
  not_refundable_because: NotRefundableReason
}

export interface StaffGrantPage {
  data: StaffGrant[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

export interface StaffInvitation {
  staff: StaffUser
  link: StaffLink
}

export interface StaffInvite {
  email: string
  name: string
  role: StaffRole
}

export interface StaffLink {
  /** The page `/console/accept#<token>` takes it: what follows # is sent to no server. */
  token: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  expires_at: string
}

/** Why support does it. */
export interface StaffReason {
  reason_code: ReasonCode
  /** Why support did it. */
  note: string
  /** Link to the ticket about it. */
  ticket_url?: string | null | undefined
}

export type StaffRole = 'viewer' | 'support' | 'billing_admin' | 'owner'

export interface StaffRoleChange {
  role: StaffRole
}

export interface StaffSession {
  staff: Staff
  /** Send it in `X-CSRF-Token` with every write. Null for a bearer token. */
  csrf_token: string | null
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  expires_at: string
  /** Whether the person has one set up. */
  has_second_factor: boolean
  /** Until then the session may do what needs a fresh second factor. Null when it may not. */
  stepped_up_until: string | null
}

/** `invited`: has chosen no password yet. */
export type StaffState = 'active' | 'invited' | 'disabled'

/** A team in a list. */
export interface StaffTeam {
  /** Id of a team. */
  id: string
  name: string
  domain: string | null
  status: TeamStatus
  plan: PlanName
  time_zone: string
  available: AvailablePerKind
  next_expiry: NextExpiry
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  last_active_at: string | null
}

export interface StaffTeamPage {
  data: StaffTeam[]
  /** Cursor of the next page. Null on the last one. */
  next_cursor: string | null
}

/** A token for scripts of a staff user. The secret itself is never kept. */
export interface StaffToken {
  /** Id of a staff token (not the token itself). */
  id: string
  /** Id of a staff member. */
  staff_id: string
  name: string
  /** What it may at most do; never more than its person may. */
  role: StaffRole
  state: 'active' | 'expired' | 'revoked'
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  expires_at: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  revoked_at: string | null
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  last_used_at: string | null
}

export interface StaffTokenIssued {
  token: StaffToken
  /** Shown this once. */
  secret: string
}

export interface StaffTokenList {
  data: StaffToken[]
}

export interface StaffTokenOrder {
  /** Id of a staff member. */
  staff_id: string
  name: string
  role: StaffRole
  /** After now. */
  expires_at: string
}

/** What credits were burnt on in `[from, to)`, over all teams or one. */
export interface StaffUsageReport {
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  from: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  to: string
  timezone: string
  group_by: string[]
  data: StaffUsageRow[]
  totals: UsageTotals
}

/** One group over all teams or one. */
export interface StaffUsageRow extends UsageRow {
  team_id: string | null
  team_name: string | null
}

/** A member of the support staff, as the owners see it. */
export interface StaffUser {
  /** Id of a staff member. */
  id: string
  email: string
  name: string
  role: StaffRole
  state: StaffState
  has_second_factor: boolean
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
  /** RFC 3339 with a zone, from 1970 to 2999, or null. */
  last_signed_in_at: string | null
}

export interface StaffUserList {
  data: StaffUser[]
}

/** What the ledger says of one calendar month. */
export interface Statement {
  /** Id of a team. */
  team_id: string
  team_name: string
  /** As `YYYY-MM`. */
  month: string
  /** Where its days are cut. */
  time_zone: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  from: string
  /** The end of the month, exclusive. */
  to: string
  /** Up to when it tells. Before `to` the month is not over. */
  as_of: string
  statements: StatementPerKind
}

export interface StatementDay {
  day: string
  /** A whole, non-negative number of credits of one kind. */
  opening_balance: number
  /** A whole, non-negative number of credits of one kind. */
  closing_balance: number
  lines: StatementLine[]
}

/** All entries of one type and operation. */
export interface StatementLine {
  type: EntryType
  /** Of charges: what they paid. */
  operation: string | null
  /** Signed: what the available credits changed by. */
  amount: number
  entries: number
}

/** Both kinds, side by side and never summed. */
export interface StatementPerKind {
  api: KindStatement
  company: KindStatement
}

/** The caller's team. */
export interface Team {
  /** Id of a team. */
  id: string
  name: string
  domain: string | null
  status: TeamStatus
  plan: PlanName
  limits: PlanLimits
  period: Period
  time_zone: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  created_at: string
}

export interface TeamCreation {
  name: string
  domain?: string | null | undefined
  /** Id of a plan, such as `free` or `api_1500`. */
  plan_id: string
  time_zone?: string | undefined
  /** Where the first billing period begins. Null: now. */
  anchor_at?: string | null | undefined
  owner_email?: string | null | undefined
}

/** Something about the team that wants attention. */
export interface TeamFlag {
  /** `runs_out_soon` and `expires_soon`: within 7 days. */
  code: 'suspended' | 'plan_change_pending' | 'out_of_credits' | 'runs_out_soon' | 'expires_soon'
  kind: CreditKind | null
  /** When it happens. Null: it is so now. */
  at: string | null
}

export type TeamStatus = 'active' | 'suspended'

/** All that support first asks about a team, in one answer. */
export interface TeamSummary {
  team: StaffTeam
  plan: Plan
  pending_plan: PendingPlan
  period: Period
  /** What support should know first. */
  flags: TeamFlag[]
  balances: KindBalances
  versions: VersionPerKind
  members: Member[]
  keys: ApiKey[]
  /** Newest first, at most 20. */
  open_holds: Hold[]
  /** Of both kinds, newest first, at most 50. */
  live_grants: StaffGrant[]
  recent_entries: EntriesPerKind
}

/** A technology. */
export interface Technology {
  name: string
  slug: string
  category: string | null
  category_slug: string | null
  parent_category: string | null
  parent_category_slug: string | null
  logo: string | null
  logo_thumbnail: string | null
}

/** Filters on the technologies of a company. */
export interface TechnologyFilters {
  /** The technology is one of these. */
  technology_slug_or?: readonly string[] | null | undefined
  /** Its category is one of these. */
  technology_category_slug_or?: readonly string[] | null | undefined
  /** Its parent category is one of these. */
  technology_parent_category_slug_or?: readonly string[] | null | undefined
  /** The confidence is one of these. */
  confidence_or?: readonly Confidence[] | null | undefined
  /** At most this rank within its category. */
  max_rank?: number | null | undefined
  /** Named in at least so many jobs. */
  min_jobs?: number | null | undefined
  /** Named in at most so many jobs. */
  max_jobs?: number | null | undefined
  /** At least this relative occurrence within its category. */
  min_relative_occurrence?: number | null | undefined
  /** First found on this day or later. */
  first_date_found_gte?: string | null | undefined
  /** First found on this day or earlier. */
  first_date_found_lte?: string | null | undefined
  /** Last found on this day or later. */
  last_date_found_gte?: string | null | undefined
  /** Last found on this day or earlier. */
  last_date_found_lte?: string | null | undefined
}

export interface TechnologyOrder {
  field: 'confidence' | 'jobs'
  desc?: boolean | undefined
}

/** The technologies of one company. Name it by at least one of `company_id`, `company_domain`, `company_linkedin_url` and `company_name`; when several are given, all must fit the same company. */
export interface TechnologySearch extends TechnologyFilters {
  /** Id of the company. */
  company_id?: string | null | undefined
  /** Its domain. */
  company_domain?: string | null | undefined
  /** Its LinkedIn page. */
  company_linkedin_url?: string | null | undefined
  /** Its name, any case. */
  company_name?: string | null | undefined
  /** Page number from 0. Null: 0. */
  page?: number | null | undefined
  /** Technologies to skip. Null: none. */
  offset?: number | null | undefined
  /** Technologies to return. Null: as many as the plan allows on a page. */
  limit?: number | null | undefined
  /** `metadata.next_cursor` of the page before; takes the place of `page` and `offset`. */
  cursor?: string | null | undefined
  /** Count all matches too. */
  include_total_results?: boolean | undefined
  /** Default: `confidence`, then `jobs`, both descending. */
  order_by?: readonly TechnologyOrder[] | null | undefined
}

/** The technologies found. One lookup was charged if there is at least one. */
export interface TechnologySearchAnswer {
  metadata: SearchMetadata
  data: CompanyTechnology[]
  dry_run?: DryRun
}

export interface TotpConfirmation extends StaffSession, RecoveryCodes {

}

export interface TotpEnrol {
  /** Left out only by who has none and signed in less than five minutes ago. */
  current_password?: string | undefined
}

/** For the authenticator application. Shown this once. */
export interface TotpEnrolment {
  /** In base 32, to type in. */
  secret: string
  /** The same with its parameters, to be shown as a QR code. */
  otpauth_uri: string
}

/** What credits were burnt on in `[from, to)`. */
export interface UsageReport {
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  from: string
  /** RFC 3339 with a zone, from 1970 to 2999. Answers are in UTC with milliseconds. */
  to: string
  timezone: string
  group_by: string[]
  data: UsageRow[]
  totals: UsageTotals
}

/** One group, one kind: kinds are never summed. A key that was not grouped by is null. */
export interface UsageRow {
  /** A day in the report's time zone. */
  day: string | null
  operation: string | null
  member_id: string | null
  api_key_id: string | null
  kind: CreditKind
  /** What was taken. */
  credits: number
  /** What was given back, on the day of the refund. Net is `credits − refunded`. */
  refunded: number
  records: number
  requests: number
  /** Companies that were free because of an open access window. */
  window_hits: number
}

export interface UsageTotal {
  /** A whole, non-negative number of credits of one kind. */
  credits: number
  /** A whole, non-negative number of credits of one kind. */
  refunded: number
  records: number
  requests: number
  window_hits: number
}

/** Per kind, over all rows. */
export interface UsageTotals {
  api: UsageTotal
  company: UsageTotal
}

export interface VersionPerKind {
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  api: string
  /** Opaque version of an account, or of both accounts of a team. It changes with grants, expiries, rollovers and rules, not with charges. */
  company: string
}

/** One place where the request breaks the contract. */
export interface Violation {
  /** JSON pointer into the body (`/limit`, or empty for the whole body), or `/name` of the parameter or header. */
  pointer: string
  in: 'body' | 'query' | 'path' | 'header'
  /** What is wrong with it. */
  message: string
}

export type WorkplaceType = 'on_site' | 'hybrid' | 'remote'

/** The parameters of the write's path. */
export interface WriteParameters {
  /** Id of a team. */
  team_id: string
  /** Id of a grant. */
  grant_id?: string | undefined
  /** Id of a charge. */
  charge_id?: string | undefined
}
