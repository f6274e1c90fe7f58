// Generated from the contract by `pnpm --filter @scrip/sdk generate`. Do not edit.

/** What the list of charges calls a method. */
export const chargeOperations: Readonly<Record<string, string>> = {
  'companies.reveal': 'revealCompanies',
  'companies.search': 'searchCompanies',
  'companies.technologies': 'searchTechnologies',
  'jobs.search': 'searchJobs',
}
