import { auditOf, raiseVersion, staffVersionConflict } from './staff-write.ts'
import type { AccountDraft } from '../accounts/account-draft.ts'
import type { SetRolloverRuleCommand } from '../command.ts'
import type { RolloverRule } from '../model/rollover-rule.ts'
import type { JsonValue } from '../model/usage-record.ts'
import type { RolloverRuleResult } from '../outcome.ts'
import { accept, refuseField, type RefusedVerdict, type Verdict } from '../verdict.ts'

/** A century: longer lives are `forever`. */
const lifeMonthsMax = 1200

/** Sets what the next period's end does. What has rolled over before keeps the expiry that it got then. */
export function decideSetRolloverRule(draft: AccountDraft, command: SetRolloverRuleCommand): Verdict {
  const invalid = judgeRule(command.rule)
  if (invalid !== null) return invalid
  const conflict = staffVersionConflict(draft, command)
  if (conflict !== null) return conflict
  const before = draft.rolloverRule
  draft.rolloverRule = command.rule
  draft.trace.push(`set_rollover_rule: ${before.mode} → ${command.rule.mode} for ${command.kind}`)
  const result: RolloverRuleResult = {
    type: 'rollover_rule',
    before,
    after: command.rule,
    version: raiseVersion(draft, command),
  }
  const audit = auditOf(draft, command, {
    action: 'rollover_rule.set',
    target: `rollover_rule:${command.kind}`,
    before: jsonOf(before),
    after: jsonOf(command.rule),
  })
  return accept(result, { audits: [audit] })
}

function judgeRule(rule: RolloverRule): RefusedVerdict | null {
  if (rule.mode === 'percent') {
    if (rule.percent === null || !isWholeFrom(1, 100, rule.percent)) {
      return refuseField('percent', 'must be a whole number from 1 to 100 when mode is percent')
    }
    if (rule.percentOf === null) return refuseField('percent_of', 'is needed when mode is percent')
  } else {
    if (rule.percent !== null) return refuseField('percent', 'has a meaning only when mode is percent')
    if (rule.percentOf !== null) return refuseField('percent_of', 'has a meaning only when mode is percent')
  }
  if (rule.maxRollovers !== null && !isWholeFrom(0, Number.MAX_SAFE_INTEGER, rule.maxRollovers)) {
    return refuseField('max_rollovers', 'must be a whole number of 0 or more')
  }
  if (rule.life.basis !== 'forever' && !isWholeFrom(1, lifeMonthsMax, rule.life.months)) {
    return refuseField('life', `months must be a whole number from 1 to ${lifeMonthsMax}`)
  }
  return null
}

function isWholeFrom(least: number, most: number, value: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most
}

function jsonOf(rule: RolloverRule): JsonValue {
  return { ...rule, life: { ...rule.life } }
}
