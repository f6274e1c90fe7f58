import { parseDomain } from '../text/domain.ts'

/** Companies as a caller names them. A URL or an e-mail address stands for its domain. */
export interface CompanyNames {
  readonly ids: readonly string[]
  readonly domains: readonly string[]
}

export interface ResolvedCompanies {
  /** Distinct ids of existing companies: those of `ids` first, then those of `domains`, in their order. */
  readonly companyIds: readonly string[]
  /** The ids and domains, as given, that belong to no company. */
  readonly notFound: readonly string[]
}

/** The domains as the catalogue writes them, beside how the caller wrote them. */
export function parsedDomains(
  names: CompanyNames,
): readonly { readonly asked: string; readonly domain: string }[] {
  return names.domains.map((asked) => ({ asked, domain: parseDomain(asked) ?? '' }))
}

/** Joins what was asked with what exists, the same for both engines. */
export function toResolved(
  names: CompanyNames,
  knownIds: ReadonlySet<string>,
  idOfDomain: (domain: string) => string | undefined,
): ResolvedCompanies {
  const companyIds = new Set<string>()
  const notFound = new Set<string>()
  for (const id of names.ids) (knownIds.has(id) ? companyIds : notFound).add(id)
  for (const { asked, domain } of parsedDomains(names)) {
    const id = idOfDomain(domain)
    if (id === undefined) notFound.add(asked)
    else companyIds.add(id)
  }
  return { companyIds: [...companyIds], notFound: [...notFound] }
}
