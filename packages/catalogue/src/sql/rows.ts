import type { CompanyCounts } from '../answer/company-summary.ts'
import { type Job, toJob } from '../answer/job.ts'
import type { CompanyRecord } from '../records/company-record.ts'
import type { JobRecord } from '../records/job-record.ts'
import type { CompanyTechnologyRecord, Technology } from '../records/technology-record.ts'
import type { Row } from './parameters.ts'

/*
 * Rows come from the catalogue's own tables, into which only parsed records are written;
 * so documents are taken for what they are.
 */

export function parseCompanyDocument(document: unknown): CompanyRecord {
  return document as CompanyRecord
}

export function parseTechnologyDocument(document: unknown): Technology {
  return document as Technology
}

export function parseUseDocument(document: unknown): CompanyTechnologyRecord {
  return document as CompanyTechnologyRecord
}

function parseJobDocument(document: unknown, description: unknown): JobRecord {
  return { ...(document as JobRecord), description: description as string | null }
}

/** Drivers hand 64-bit integers over as text. */
export function parseCount(value: unknown): number {
  return Number(value)
}

export function parseTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

export function fromCountsRow(row: Row): CompanyCounts {
  return {
    num_jobs: parseCount(row['num_jobs']),
    num_jobs_last_30_days: parseCount(row['num_jobs_last_30_days']),
    num_technologies: parseCount(row['num_technologies']),
  }
}

/** A row of the columns in `jobAnswerColumns`. */
export function fromJobRow(row: Row): Job {
  const job = parseJobDocument(row['job'], row['description'])
  return toJob(job, parseCompanyDocument(row['company']), fromCountsRow(row))
}
