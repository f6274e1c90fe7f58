import type { RolloverRule as ApiRolloverRule } from '@scrip/contract'
import { type RolloverRule, credits } from '@scrip/rules'

export function toApiRolloverRule(rule: RolloverRule): ApiRolloverRule {
  const caps = { max_amount: rule.maxAmount, max_rollovers: rule.maxRollovers, life: rule.life }
  switch (rule.mode) {
    case 'none':
      return { mode: 'none' }
    case 'all':
      return { mode: 'all', ...caps }
    case 'percent':
      return {
        mode: 'percent',
        percent: rule.percent ?? 100,
        percent_of: rule.percentOf ?? 'unused',
        ...caps,
      }
  }
}

/** The rule has passed the contract's schema. */
export function fromApiRolloverRule(rule: ApiRolloverRule): RolloverRule {
  if (rule.mode === 'none') {
    return {
      mode: 'none',
      percent: null,
      percentOf: null,
      maxAmount: null,
      maxRollovers: null,
      life: { basis: 'forever' },
    }
  }
  const maxAmount = rule.max_amount ?? null
  return {
    mode: rule.mode,
    percent: rule.mode === 'percent' ? rule.percent : null,
    percentOf: rule.mode === 'percent' ? rule.percent_of : null,
    maxAmount: maxAmount === null ? null : credits(maxAmount),
    maxRollovers: rule.max_rollovers ?? null,
    life: rule.life,
  }
}
