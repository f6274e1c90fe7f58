import { companyRevealingFilters } from '@scrip/catalogue'

/** A preview that judges what is masked would tell whom its records are about, so it is paid and comes unmasked. */
export function revealsCompanies(search: { readonly [field: string]: unknown }): boolean {
  return companyRevealingFilters.some((name) => {
    const value = search[name]
    return Array.isArray(value) && value.length > 0
  })
}
