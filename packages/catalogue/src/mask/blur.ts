import type { Company } from '../answer/company.ts'
import type { CompanySummary } from '../answer/company-summary.ts'
import type { CompanyTechnology } from '../answer/company-technology.ts'
import type { Job } from '../answer/job.ts'

/**
 * A text in its shape alone: capitals become X, other letters and digits x, the rest stays,
 * so that "Acme Labs 42" reads "Xxxx Xxxx xx".
 */
export function maskText(text: string): string {
  return text.replaceAll(/\p{Lu}/gu, 'X').replaceAll(/(?!X)[\p{L}\p{N}\p{M}]/gu, 'x')
}

function masked(text: string | null): string | null {
  return text === null ? null : maskText(text)
}

function blurSummary(company: CompanySummary): CompanySummary {
  return {
    ...company,
    name: maskText(company.name),
    logo: masked(company.logo),
    domain: masked(company.domain),
    possible_domains: company.possible_domains.map(maskText),
    url: masked(company.url),
    linkedin_url: masked(company.linkedin_url),
    linkedin_id: masked(company.linkedin_id),
    long_description: masked(company.long_description),
    seo_description: masked(company.seo_description),
  }
}

/** The job as a preview shows it: what tells where it is and who offers it is masked. */
export function blurJob(job: Job): Job {
  return {
    ...job,
    description: masked(job.description),
    url: masked(job.url),
    final_url: masked(job.final_url),
    source_url: masked(job.source_url),
    company: masked(job.company),
    company_domain: masked(job.company_domain),
    company_object: blurSummary(job.company_object),
    has_blurred_data: true,
  }
}

/** The company as a preview shows it: what names it is masked, also where its jobs repeat it. */
export function blurCompany(company: Company): Company {
  return {
    ...company,
    name: maskText(company.name),
    logo: masked(company.logo),
    url: masked(company.url),
    domain: masked(company.domain),
    possible_domains: company.possible_domains.map(maskText),
    long_description: masked(company.long_description),
    seo_description: masked(company.seo_description),
    linkedin_url: masked(company.linkedin_url),
    linkedin_id: masked(company.linkedin_id),
    apollo_id: masked(company.apollo_id),
    publicly_traded_symbol: masked(company.publicly_traded_symbol),
    technologies_found: company.technologies_found.map(blurCompanyTechnology),
    jobs_found: company.jobs_found.map(blurJob),
    has_blurred_data: true,
  }
}

/** A technology of a company that may not be seen: only the company's name tells who it is. */
export function blurCompanyTechnology(technology: CompanyTechnology): CompanyTechnology {
  return { ...technology, company_name: masked(technology.company_name) }
}
