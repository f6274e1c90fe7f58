export { type Company, type CompanyFindings } from './answer/company.ts'
export { type CompanyCounts, type CompanySummary } from './answer/company-summary.ts'
export { type CompanyTechnology } from './answer/company-technology.ts'
export { type Found, type Totals } from './answer/found.ts'
export { type Job } from './answer/job.ts'
export { companyRevealingFilters } from './filters/company-identity.ts'
export { type FilterValues, type Violation } from './filters/filter.ts'
export { type LineProblem, parseCatalogueLine, type ParsedLine } from './load/parse-catalogue-line.ts'
export { createReferenceCheck, type KnownIdentities, knownIdentitiesSql } from './load/reference-check.ts'
export { blurCompany, blurCompanyTechnology, blurJob } from './mask/blur.ts'
export { createMemoryCatalogue, MemoryCatalogue } from './memory/memory-catalogue.ts'
export { type CatalogueRecord } from './records/catalogue-record.ts'
export { type CompanyRecord } from './records/company-record.ts'
export { type HiringPerson, type JobLocation, type JobRecord } from './records/job-record.ts'
export {
  type CompanyTechnologyRecord,
  type Confidence,
  type Technology,
} from './records/technology-record.ts'
export { type CompanySearch, readCompanySearch } from './search/company-search.ts'
export {
  type JobSearch,
  mandatoryJobFilters,
  readCompanyJobs,
  readJobSearch,
  type ReadSearch,
} from './search/job-search.ts'
export { type CompanyNames, type ResolvedCompanies } from './search/resolve-companies.ts'
export {
  mandatoryTechnologyFields,
  readCompanyTechnologies,
  readTechnologySearch,
  type TechnologySearch,
} from './search/technology-search.ts'
export { companiesByIdsSql, companiesSearchSql, companiesTotalsSql } from './sql/companies-sql.ts'
export { jobsByIdsSql, jobsSearchSql, jobsTotalsSql } from './sql/jobs-sql.ts'
export { analyzeCatalogueSql, companyStatisticsSql, loadSql } from './sql/load.ts'
export { type Query, type Row, type Sql, type SqlValue } from './sql/parameters.ts'
export { resolveCompaniesSql } from './sql/resolve-companies-sql.ts'
export { catalogueIndexes, catalogueMigration, catalogueTables } from './sql/tables.ts'
export { technologiesSearchSql, technologiesTotalsSql } from './sql/technologies-sql.ts'
