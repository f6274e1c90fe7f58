import { companyColumns } from '../columns/company-columns.ts'
import { type Condition, everything, not } from '../condition/condition.ts'
import { defineFilter, type Filter } from './filter.ts'
import { dayFilters, noneOfFilter, oneOfFilter, rangeFilters } from './filter-kinds.ts'
import { flag, integer, integers } from './readers.ts'

const { employeeCount } = companyColumns

const orUnknown = (condition: Condition): Condition => ({
  type: 'any',
  of: [condition, not({ type: 'known', column: employeeCount })],
})

export const sizeAndMoneyFilters: readonly Filter[] = [
  ...rangeFilters('employee_count', employeeCount),
  defineFilter('min_employee_count_or_null', integer, (value) =>
    orUnknown({ type: 'compares', column: employeeCount, operator: '>=', value }),
  ),
  defineFilter('max_employee_count_or_null', integer, (value) =>
    orUnknown({ type: 'compares', column: employeeCount, operator: '<=', value }),
  ),
  ...rangeFilters('revenue_usd', companyColumns.revenue),
  ...rangeFilters('funding_usd', companyColumns.funding),
  oneOfFilter('funding_stage_or', companyColumns.fundingStage),
  ...dayFilters('last_funding_round_date', companyColumns.lastFundingRound),
  oneOfFilter('industry_id_or', companyColumns.industryId, integers),
  noneOfFilter('industry_id_not', companyColumns.industryId, 'left_out', integers),
  noneOfFilter('industry_id_not_or_null', companyColumns.industryId, 'kept', integers),
  defineFilter('only_yc_companies', flag, (only) =>
    only ? { type: 'known', column: companyColumns.ycBatch } : everything,
  ),
]
