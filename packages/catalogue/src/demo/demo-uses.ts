import type { JobRecord } from '../records/job-record.ts'
import type { CompanyTechnologyRecord, Confidence, Technology } from '../records/technology-record.ts'
import { addDays, dayOf } from '../text/day.ts'
import type { DemoCompany } from './demo-company.ts'
import type { Random } from './random.ts'

interface Mentions {
  readonly technology: Technology
  readonly jobs: number
  readonly days: readonly string[]
}

/** What a company's jobs say of the technologies it uses: counted from them, with some history. */
export function demoUses(
  random: Random,
  company: DemoCompany,
  jobs: readonly JobRecord[],
  now: number,
): readonly CompanyTechnologyRecord[] {
  const today = dayOf(now)
  const mentions = company.stack.flatMap((technology): readonly Mentions[] => {
    const days = jobs
      .filter((job) => job.technology_slugs.includes(technology.slug))
      .map((job) => job.date_posted)
      .sort()
    const past = random.integer(0, 3)
    return days.length + past === 0 ? [] : [{ technology, days, jobs: days.length + past }]
  })
  return mentions.map((mention) => toUse(random, company.record.id, mention, mentions, today))
}

function toUse(
  random: Random,
  companyId: string,
  { technology, days, jobs }: Mentions,
  mentions: readonly Mentions[],
  today: string,
): CompanyTechnologyRecord {
  const rivals = mentions.filter((other) => other.technology.category === technology.category)
  const inCategory = rivals.reduce((sum, rival) => sum + rival.jobs, 0)
  const since = (count: number) => days.filter((day) => day > addDays(today, -count)).length
  const past = addDays(today, -random.integer(100, 900))
  return {
    company_id: companyId,
    technology_slug: technology.slug,
    confidence: confidenceOf(jobs),
    jobs,
    jobs_last_7_days: since(7),
    jobs_last_30_days: since(30),
    jobs_last_180_days: days.length,
    first_date_found: jobs > days.length ? past : (days[0] ?? past),
    last_date_found: days.at(-1) ?? past,
    rank_within_category: 1 + rivals.filter((rival) => rival.jobs > jobs).length,
    relative_occurrence_within_category: Math.round((jobs / inCategory) * 1_000) / 1_000,
    theirstack_score: Math.round(100 * (1 - 1 / (1 + jobs))) / 100,
  }
}

function confidenceOf(jobs: number): Confidence {
  if (jobs >= 4) return 'high'
  return jobs >= 2 ? 'medium' : 'low'
}
