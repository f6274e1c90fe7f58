import type { CatalogueRecord } from '../records/catalogue-record.ts'
import type { LineProblem } from './parse-catalogue-line.ts'

/** The identities that are in the catalogue before a load. */
export interface KnownIdentities {
  readonly companyIds: Iterable<string>
  readonly technologySlugs: Iterable<string>
}

/**
 * Checks, in the order of a file, that every job and company technology belongs to records
 * that are there already or came before it. Call it once for each good line; a line with a
 * problem is to be kept out.
 */
export function createReferenceCheck(known: KnownIdentities): (entry: CatalogueRecord) => LineProblem | null {
  const companyIds = new Set(known.companyIds)
  const slugs = new Set(known.technologySlugs)
  const ofCompany = (id: string): LineProblem | null =>
    companyIds.has(id)
      ? null
      : { field: 'company_id', message: `names no company: ${id} must come before it` }
  return (entry) => {
    switch (entry.type) {
      case 'company':
        companyIds.add(entry.record.id)
        return null
      case 'technology':
        slugs.add(entry.record.slug)
        return null
      case 'job':
        return ofCompany(entry.record.company_id)
      case 'company_technology': {
        const slug = entry.record.technology_slug
        if (slugs.has(slug)) return ofCompany(entry.record.company_id)
        const message = `names no technology: ${slug} must come before it`
        return { field: 'technology_slug', message }
      }
    }
  }
}

/** What a check needs to know of a database. */
export const knownIdentitiesSql = {
  companyIds: 'SELECT id FROM catalogue_companies',
  technologySlugs: 'SELECT slug FROM catalogue_technologies',
} as const
