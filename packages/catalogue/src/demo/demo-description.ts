import type { CompanyRecord } from '../records/company-record.ts'
import type { Technology } from '../records/technology-record.ts'
import type { DemoCity } from './places.ts'
import type { Random } from './random.ts'
import type { DemoRole } from './roles.ts'

interface DescribedJob {
  readonly title: string
  readonly role: DemoRole
  readonly company: CompanyRecord
  readonly technologies: readonly Technology[]
  readonly city: DemoCity
}

const openings = [
  'We are looking for a colleague who likes to finish things.',
  'The team is small, so your work will be seen from the first week.',
  'You would join a team that ships often and talks plainly.',
  'This is a new position, and you can shape it.',
]
const offers = [
  '30 days of paid leave and a budget for learning',
  'Flexible hours and a four-day week in August',
  'Private health insurance and a pension plan',
  'A laptop of your choice and a desk at home or with us',
  'Shares in the company from the first day',
]
const endings = [
  'We value quality over inequality of effort: nobody here works alone at night.',
  'Applications are read by people, and everybody gets an answer within a week.',
  'We hire for what you can learn, not only for what you know.',
]

/** A posting in markdown that names its technologies, as those that searches read. */
export function demoDescription(random: Random, job: DescribedJob): string {
  const { technologies, role, company } = job
  const names = technologies.map((technology) => technology.name)
  const main = names[0] ?? 'our tools'
  return `## ${job.title} at ${company.name}

${company.long_description ?? ''} ${random.pick(openings)}

### What you will do

${role.tasks.map((task) => `- ${task}`).join('\n')}

### What you bring

- ${random.integer(1, 8)}+ years of experience with ${main}
- Working knowledge of ${names.slice(1).join(', ') || 'the usual tools of the trade'}
- Clear writing in English, the language of our team in ${job.city.name}

### What we offer

${random
  .sample(offers, 2)
  .map((offer) => `- ${offer}`)
  .join('\n')}

${random.pick(endings)}`
}
