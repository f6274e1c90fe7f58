import { companyColumns } from '../columns/company-columns.ts'
import { jobColumns } from '../columns/job-columns.ts'
import type { Condition } from '../condition/condition.ts'
import { defineFilter, type Filter } from './filter.ts'
import { join } from './filter-kinds.ts'
import { atIndex, texts } from './readers.ts'
import { UnusableValue } from './unusable-value.ts'

type Properties = Readonly<Record<string, Condition>>

const companyProperties: Properties = {
  domain: { type: 'known', column: companyColumns.domain },
  linkedin_url: { type: 'known', column: companyColumns.linkedinSlug },
}

const jobProperties: Properties = {
  'company_object.domain': { type: 'known', column: companyColumns.domain },
  'company_object.linkedin_url': { type: 'known', column: companyColumns.linkedinSlug },
  final_url: { type: 'one_of', column: jobColumns.hasFinalUrl, values: [true] },
  hiring_team: { type: 'one_of', column: jobColumns.hasHiringTeam, values: [true] },
  employment_statuses: { type: 'known', column: jobColumns.employmentStatuses },
}

function propertyFilters(properties: Properties): readonly Filter[] {
  const conditionsOf = (names: readonly string[]): readonly Condition[] =>
    names.map((name, index) =>
      atIndex(index, () => {
        const condition = Object.hasOwn(properties, name) ? properties[name] : undefined
        if (condition === undefined)
          throw new UnusableValue(`must be one of ${Object.keys(properties).join(', ')}`)
        return condition
      }),
    )
  return [
    defineFilter('property_exists_or', texts, (names) => join(conditionsOf(names), 'or')),
    defineFilter('property_exists_and', texts, (names) => join(conditionsOf(names), 'and')),
  ]
}

export const jobPropertyFilters = propertyFilters(jobProperties)
export const companyPropertyFilters = propertyFilters(companyProperties)
