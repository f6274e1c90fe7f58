import { companyRevealingFilters } from '@scrip/catalogue'

/**
 * A preview that judges what is masked would tell whom its records are about, so it is paid and comes unmasked. A company
 * search judges the jobs of a company by filters within its own.
 */
export function revealsCompanies(search: object): boolean {
  return Object.entries(search).some(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.length > 0 && companyRevealingFilters.includes(name)
    return typeof value === 'object' && value !== null && revealsCompanies(value)
  })
}
