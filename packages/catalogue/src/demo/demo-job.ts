import type { HiringPerson, JobLocation, JobRecord } from '../records/job-record.ts'
import type { Technology } from '../records/technology-record.ts'
import { addDays, dayOf, startOfDay } from '../text/day.ts'
import { firstNames, lastNames } from './company-words.ts'
import type { DemoCompany } from './demo-company.ts'
import { demoDescription } from './demo-description.ts'
import { type DemoCity, type DemoCountry, demoCountries } from './places.ts'
import type { Random } from './random.ts'
import { type DemoRole, demoRoles } from './roles.ts'
import { slugOf } from './slug.ts'
import { pickShare } from './weighted.ts'

const levels = [
  { seniority: 'junior', share: 14, prefix: 'Junior ', pay: 0.68 },
  { seniority: 'mid_level', share: 42, prefix: '', pay: 1 },
  { seniority: 'senior', share: 30, prefix: 'Senior ', pay: 1.25 },
  { seniority: 'staff', share: 9, prefix: 'Staff ', pay: 1.5 },
  { seniority: 'staff', share: 3, prefix: 'Lead ', pay: 1.45 },
  { seniority: 'c_level', share: 2, prefix: 'Head of ', pay: 1.9 },
] as const

const boards = ['boards.ats-one.example', 'jobs.ats-two.example', 'apply.hiring-desk.example']
const sources = ['jobboard.example', 'careers-daily.example', 'worklist.example']

export function demoJob(random: Random, id: number, company: DemoCompany, now: number): JobRecord {
  const role = pickShare(random, demoRoles)
  const level = pickShare(random, levels)
  const isAbroad = random.chance(0.15)
  const country = isAbroad ? pickShare(random, demoCountries) : company.country
  const isAtHome = !isAbroad && random.chance(0.7)
  const city = isAtHome ? company.city : random.pick(country.cities)
  const base = random.pick(role.titles)
  const title = `${level.prefix}${base}`
  const technologies = technologiesOf(random, role, company.stack)
  const isRemote = random.chance(0.28)
  const isHybrid = !isRemote && random.chance(0.3)
  return {
    id,
    company_id: company.record.id,
    job_title: random.chance(0.12) ? `${title} (${isRemote ? 'Remote' : city.name})` : title,
    normalized_title: base.toLowerCase(),
    description: demoDescription(random, { title, role, company: company.record, technologies, city }),
    ...linksOf(random, id, company, title),
    ...placeOf(country, city),
    ...datesOf(random, now),
    ...payOf(random, role.pay * level.pay * country.pay, country),
    seniority: level.seniority,
    remote: isRemote,
    hybrid: isHybrid,
    easy_apply: random.chance(0.9) ? random.chance(0.25) : null,
    employment_statuses: [employmentOf(random, level.seniority)],
    technology_slugs: technologies.map((technology) => technology.slug),
    keyword_slugs: [...technologies.map((technology) => technology.slug), slugOf(base)],
    manager_roles: random.chance(0.2) ? [`head of ${role.titles[0]?.toLowerCase() ?? 'team'}`] : [],
    matching_phrases: [],
    matching_words: [],
    hiring_team: random.chance(0.3) ? [personOf(random)] : [],
  }
}

function technologiesOf(random: Random, role: DemoRole, stack: readonly Technology[]): readonly Technology[] {
  const categories = new Set(role.categories)
  const fitting = stack.filter((technology) => categories.has(technology.category_slug ?? ''))
  return random.sample(fitting, random.integer(2, 8))
}

function employmentOf(random: Random, seniority: string): string {
  if (seniority === 'junior' && random.chance(0.2)) return 'internship'
  return random.chance(0.86) ? 'full_time' : random.pick(['part_time', 'contract', 'temporary'])
}

type Links = Pick<JobRecord, 'url' | 'final_url' | 'source_url'>

function linksOf(random: Random, id: number, company: DemoCompany, title: string): Links {
  const path = `${slugOf(company.record.name)}/${slugOf(title)}-${id}`
  const finalUrl = random.chance(0.75) ? `https://${random.pick(boards)}/${path}` : null
  const sourceUrl = `https://www.${random.pick(sources)}/jobs/${id}`
  return { url: finalUrl ?? sourceUrl, final_url: finalUrl, source_url: sourceUrl }
}

type Dates = Pick<JobRecord, 'date_posted' | 'date_reposted' | 'discovered_at' | 'closed_at' | 'reposted'>

const hourMs = 3_600_000

/** Spread over the 90 days up to now, rather recent; a third of the older ones are closed. */
function datesOf(random: Random, now: number): Dates {
  const age = Math.floor(90 * random.fraction() ** 1.25)
  const datePosted = addDays(dayOf(now), -age)
  const posted = startOfDay(datePosted)
  const discovered = Math.min(posted + Math.floor(random.fraction() * 30 * hourMs), now)
  const isClosed = age > 14 && random.chance(0.35)
  const closed = discovered + Math.floor((now - discovered) * (0.2 + 0.8 * random.fraction()))
  const isReposted = age > 20 && random.chance(0.1)
  return {
    date_posted: datePosted,
    date_reposted: isReposted ? addDays(datePosted, random.integer(5, age)) : null,
    discovered_at: new Date(discovered).toISOString(),
    closed_at: isClosed ? new Date(closed).toISOString() : null,
    reposted: isReposted,
  }
}

type Pay = Pick<
  JobRecord,
  | 'salary_string'
  | 'salary_currency'
  | 'min_annual_salary'
  | 'min_annual_salary_usd'
  | 'max_annual_salary'
  | 'max_annual_salary_usd'
  | 'avg_annual_salary_usd'
>

const noPay: Pay = {
  salary_string: null,
  salary_currency: null,
  min_annual_salary: null,
  min_annual_salary_usd: null,
  max_annual_salary: null,
  max_annual_salary_usd: null,
  avg_annual_salary_usd: null,
}

function payOf(random: Random, usd: number, country: DemoCountry): Pay {
  if (!random.chance(0.45)) return noPay
  const low = usd * (0.85 + 0.2 * random.fraction())
  const toLocal = (amount: number) => Math.round(amount / country.rate / 1_000) * 1_000
  const min = toLocal(low)
  const max = toLocal(low * (1.1 + 0.25 * random.fraction()))
  const toUsd = (amount: number) => Math.round(amount * country.rate)
  const write = (amount: number) => `${country.sign}${amount.toLocaleString('en-US')}`
  return {
    salary_string: `${write(min)} - ${write(max)}`,
    salary_currency: country.currency,
    min_annual_salary: min,
    min_annual_salary_usd: toUsd(min),
    max_annual_salary: max,
    max_annual_salary_usd: toUsd(max),
    avg_annual_salary_usd: toUsd((min + max) / 2),
  }
}

type Place = Pick<
  JobRecord,
  | 'location'
  | 'short_location'
  | 'long_location'
  | 'state_code'
  | 'postal_code'
  | 'country'
  | 'country_code'
  | 'latitude'
  | 'longitude'
  | 'countries'
  | 'country_codes'
  | 'cities'
  | 'continents'
  | 'locations'
>

function placeOf(country: DemoCountry, city: DemoCity): Place {
  return {
    location: city.name,
    short_location: `${city.name}, ${city.stateCode}`,
    long_location: `${city.name}, ${city.state}, ${country.name}`,
    state_code: city.stateCode,
    postal_code: city.postalCode,
    country: country.name,
    country_code: country.code,
    latitude: city.latitude,
    longitude: city.longitude,
    countries: [country.name],
    country_codes: [country.code],
    cities: [city.name],
    continents: [country.continent],
    locations: [locationOf(country, city)],
  }
}

function locationOf(country: DemoCountry, city: DemoCity): JobLocation {
  return {
    id: city.id,
    name: city.name,
    display_name: `${city.name}, ${city.state}, ${country.name}`,
    type: 'city',
    feature_code: 'PPL',
    admin1_code: city.stateCode,
    admin1_name: city.state,
    admin2_code: null,
    admin2_name: null,
    state: city.state,
    state_code: city.stateCode,
    country_code: country.code,
    country_name: country.name,
    continent: country.continent,
    latitude: city.latitude,
    longitude: city.longitude,
  }
}

function personOf(random: Random): HiringPerson {
  const first = random.pick(firstNames)
  const last = random.pick(lastNames)
  return {
    first_name: first,
    full_name: `${first} ${last}`,
    role: random.pick(['Recruiter', 'Engineering Manager', 'Head of People', 'Team Lead']),
    linkedin_url: `https://www.linkedin.com/in/${slugOf(`${first} ${last}`)}-demo`,
    image_url: null,
    thumbnail_url: null,
  }
}
