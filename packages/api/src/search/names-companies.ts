import { companyIdentifierFilters } from '@scrip/catalogue'

/** A preview that names companies would tell whom its masked records are about, so it is paid and comes unmasked. */
export function filtersByCompanyIdentifier(search: { readonly [field: string]: unknown }): boolean {
  return companyIdentifierFilters.some((name) => {
    const value = search[name]
    return Array.isArray(value) && value.length > 0
  })
}
