import {
  type CompanyTechnologyRecord,
  confidenceRank,
  type Technology,
} from '../records/technology-record.ts'
import type { Column, ColumnType, ColumnValue } from './column.ts'

function ofUse(
  name: string,
  type: ColumnType,
  read: (record: CompanyTechnologyRecord) => ColumnValue,
  isRequired = false,
): Column<CompanyTechnologyRecord> {
  return { subject: 'technology', name, type, isRequired, read }
}

function ofTechnology(
  name: string,
  type: ColumnType,
  read: (record: Technology) => ColumnValue,
  isRequired = false,
): Column<Technology> {
  return { subject: 'technology', name, type, isRequired, read }
}

export const companyTechnologyColumns = {
  companyId: ofUse('company_id', 'text', (use) => use.company_id, true),
  slug: ofUse('technology_slug', 'text', (use) => use.technology_slug, true),
  confidence: ofUse('confidence', 'text', (use) => use.confidence, true),
  confidenceRank: ofUse('confidence_rank', 'bigint', (use) => confidenceRank(use.confidence), true),
  jobs: ofUse('jobs', 'bigint', (use) => use.jobs, true),
  rank: ofUse('rank_within_category', 'bigint', (use) => use.rank_within_category),
  relativeOccurrence: ofUse(
    'relative_occurrence',
    'double precision',
    (use) => use.relative_occurrence_within_category,
  ),
  firstFound: ofUse('first_date_found', 'date', (use) => use.first_date_found),
  lastFound: ofUse('last_date_found', 'date', (use) => use.last_date_found),
} as const

export const technologyColumns = {
  slug: ofTechnology('slug', 'text', (technology) => technology.slug, true),
  name: ofTechnology('name', 'text', (technology) => technology.name, true),
  categorySlug: ofTechnology('category_slug', 'text', (technology) => technology.category_slug),
  parentCategorySlug: ofTechnology(
    'parent_category_slug',
    'text',
    (technology) => technology.parent_category_slug,
  ),
} as const
