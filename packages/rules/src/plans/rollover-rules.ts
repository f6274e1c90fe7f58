import type { RolloverRule } from '../model/rollover-rule.ts'

/** Unused paid credits roll over and accumulate. */
export const defaultRolloverRule: RolloverRule = {
  mode: 'all',
  percent: null,
  percentOf: null,
  maxAmount: null,
  maxRollovers: null,
  life: { basis: 'forever' },
}

/** Unused paid credits roll over until 12 months after they were bought. */
export const twelveMonthsAfterPurchase: RolloverRule = {
  ...defaultRolloverRule,
  life: { basis: 'origin', months: 12 },
}
