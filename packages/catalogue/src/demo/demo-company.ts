import type { CompanyRecord } from '../records/company-record.ts'
import type { Technology } from '../records/technology-record.ts'
import { addDays, dayOf } from '../text/day.ts'
import { companyStems, investorNames } from './company-words.ts'
import { type DemoIndustry, demoIndustries } from './industries.ts'
import { type DemoCity, type DemoCountry, demoCountries } from './places.ts'
import type { Random } from './random.ts'
import { slugOf } from './slug.ts'
import { pickShare } from './weighted.ts'

/** A company's record and what its jobs are made from. */
export interface DemoCompany {
  readonly record: CompanyRecord
  readonly country: DemoCountry
  readonly city: DemoCity
  /** What the company works with. */
  readonly stack: readonly Technology[]
  /** How much it hires compared with others. */
  readonly hiring: number
}

const sizes = [
  { share: 30, from: 5, to: 50, range: '1-50' },
  { share: 28, from: 51, to: 200, range: '51-200' },
  { share: 18, from: 201, to: 500, range: '201-500' },
  { share: 10, from: 501, to: 1_000, range: '501-1000' },
  { share: 9, from: 1_001, to: 5_000, range: '1001-5000' },
  { share: 3, from: 5_001, to: 10_000, range: '5001-10000' },
  { share: 2, from: 10_001, to: 80_000, range: '10001+' },
] as const

const stages = ['pre_seed', 'seed', 'series_a', 'series_b', 'series_c', 'series_d', 'private_equity']

export function demoCompanies(
  random: Random,
  count: number,
  now: number,
  technologies: readonly Technology[],
): readonly DemoCompany[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, () => demoCompany(random, now, technologies, taken))
}

function demoCompany(
  random: Random,
  now: number,
  technologies: readonly Technology[],
  taken: Set<string>,
): DemoCompany {
  const industry = pickShare(random, demoIndustries)
  const country = pickShare(random, demoCountries)
  const city = random.pick(country.cities)
  const stack = random.sample(technologies, random.integer(12, 60))
  const name = freeName(random, industry, taken)
  const size = random.chance(0.05) ? null : pickShare(random, sizes)
  const employees = size === null ? null : random.integer(size.from, size.to)
  const identity = identityOf(random, name)
  const record: CompanyRecord = {
    ...identity,
    ...descriptionOf(name, industry, city, country, employees),
    ...moneyOf(random, employees, now),
    industry: industry.name,
    industry_id: industry.id,
    employee_count: employees,
    employee_count_range: size?.range ?? null,
    country: country.name,
    country_code: country.code,
    city: city.name,
    postal_code: city.postalCode,
    founded_year: random.chance(0.9) ? random.integer(1950, 2025) : null,
    alexa_ranking: null,
    is_recruiting_agency: industry.id === 104,
    company_keywords: [slugOf(industry.name), ...random.sample(keywords, 3)],
    company_tags: random.sample(tags, random.integer(0, 3)),
    technology_slugs: [],
    keyword_slugs: random.sample(keywords, random.integer(1, 5)).map(slugOf),
  }
  return { record, country, city, stack, hiring: Math.sqrt(employees ?? 20) * (0.3 + random.fraction()) }
}

const keywords = [
  'automation',
  'b2b',
  'e-commerce',
  'fintech',
  'healthcare',
  'marketplace',
  'open source',
  'payments',
  'privacy',
  'remote work',
  'saas',
  'sustainability',
  'analytics',
  'artificial intelligence',
]
const tags = [
  'b2b',
  'b2c',
  'enterprise',
  'family owned',
  'fast growing',
  'remote first',
  'startup',
  'nonprofit',
]

function freeName(random: Random, industry: DemoIndustry, taken: Set<string>): string {
  for (let tries = 0; ; tries += 1) {
    const ending = random.pick(industry.endings)
    const stem = random.pick(companyStems)
    const more = tries > 2 ? ` & ${random.pick(companyStems)}` : ''
    const extra = tries > 6 ? ` ${random.integer(2, 9_999)}` : ''
    const name = `${stem}${more} ${ending}${extra}`
    if (taken.has(slugOf(name))) continue
    taken.add(slugOf(name))
    return name
  }
}

type Identity = Pick<
  CompanyRecord,
  | 'id'
  | 'name'
  | 'domain'
  | 'url'
  | 'logo'
  | 'linkedin_url'
  | 'linkedin_id'
  | 'apollo_id'
  | 'possible_domains'
>

/** The id tells nothing of the company: it is shown in previews too. */
function identityOf(random: Random, name: string): Identity {
  const id = random.token(16)
  const slug = slugOf(name)
  const hasDomain = random.chance(0.96)
  const domain = `${slug}.example`
  return {
    id,
    name,
    domain: hasDomain ? domain : null,
    url: hasDomain ? `https://www.${domain}` : null,
    logo: `https://images.catalogue.example/companies/${id}.png`,
    linkedin_url: random.chance(0.93) ? `https://www.linkedin.com/company/${slug}-demo` : null,
    linkedin_id: String(random.integer(1_000_000, 99_999_999)),
    apollo_id: random.chance(0.5) ? random.token(24) : null,
    possible_domains: hasDomain ? [domain, `${slug.replaceAll('-', '')}.example`] : [],
  }
}

function descriptionOf(
  name: string,
  industry: DemoIndustry,
  city: DemoCity,
  country: DemoCountry,
  employees: number | null,
): Pick<CompanyRecord, 'long_description' | 'seo_description'> {
  const people = employees === null ? 'A growing team works' : `Some ${employees} people work`
  return {
    long_description: `${name} ${industry.does}. ${people} from ${city.name} and from home, for customers in ${country.name} and beyond. The company is known for careful engineering and for answering its own support line.`,
    seo_description: `${name}: ${industry.name} from ${city.name}, ${country.name}.`,
  }
}

type Money = Pick<
  CompanyRecord,
  | 'annual_revenue_usd'
  | 'annual_revenue_usd_readable'
  | 'total_funding_usd'
  | 'funding_stage'
  | 'last_funding_round_date'
  | 'last_funding_round_amount_readable'
  | 'yc_batch'
  | 'publicly_traded_symbol'
  | 'publicly_traded_exchange'
  | 'investors'
>

function moneyOf(random: Random, employees: number | null, now: number): Money {
  const revenue =
    employees !== null && random.chance(0.7) ? employees * random.integer(60, 320) * 1_000 : null
  const isFunded = random.chance(0.45)
  const funding = isFunded ? random.integer(3, 900) * 100_000 : null
  const isPublic = (employees ?? 0) > 2_000 && random.chance(0.4)
  return {
    annual_revenue_usd: revenue,
    annual_revenue_usd_readable: revenue === null ? null : readableMoney(revenue),
    total_funding_usd: funding,
    funding_stage: isFunded ? random.pick(stages) : null,
    last_funding_round_date: isFunded ? addDays(dayOf(now), -random.integer(20, 2_500)) : null,
    last_funding_round_amount_readable: funding === null ? null : readableMoney(funding * 0.6),
    yc_batch: isFunded && random.chance(0.15) ? `${random.pick(['W', 'S'])}${random.integer(15, 25)}` : null,
    publicly_traded_symbol: isPublic
      ? random
          .token(4)
          .replaceAll(/[^A-Za-z]/gu, 'Q')
          .toUpperCase()
      : null,
    publicly_traded_exchange: isPublic ? random.pick(['nyse', 'nasdaq', 'lse', 'fra']) : null,
    investors: isFunded ? random.sample(investorNames, random.integer(1, 4)) : [],
  }
}

function readableMoney(amount: number): string {
  if (amount >= 1e9) return `$${(amount / 1e9).toFixed(1)}B`
  return amount >= 1e6 ? `$${Math.round(amount / 1e6)}M` : `$${Math.round(amount / 1e3)}K`
}
