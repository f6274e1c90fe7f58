import { credits, instant, type PlanTerms, type RolloverRule } from '@scrip/rules'
import { monthlyTerms, noTerms, openAccountCommand } from '../builders/commands.ts'
import type { Random } from './random.ts'
import type { Script } from './script.ts'

/** Where worlds begin: month ends, the days before clocks change, a leap year. */
const starts = [
  '2026-03-01T00:00:00Z',
  '2027-01-31T10:15:00Z',
  '2028-01-31T23:30:00Z',
  '2026-03-28T12:00:00Z',
  '2026-10-24T22:00:00Z',
  '2027-12-31T23:59:59.999Z',
] as const

const zones = ['UTC', 'Europe/Madrid', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'] as const

const millisecondsPerDay = 86_400_000

/** The teams of a world: plans of each sort, anchored in the past, now and ahead. */
export function makeAccounts(random: Random): Omit<Script, 'steps'> {
  const startAt = Date.parse(random.pick(starts))
  const accounts = ['team@0', 'team@1', 'team@2'].flatMap((teamId) => {
    const timeZone = random.pick(zones)
    const anchorAt = instant(
      startAt + random.pick([0, 0, -1, -40 * millisecondsPerDay, 3 * millisecondsPerDay]),
    )
    return (['api', 'company'] as const).map((kind) =>
      openAccountCommand(teamId, kind, anchorAt, { terms: makeTerms(random), timeZone }),
    )
  })
  return { startAt, accounts }
}

export function makeTerms(random: Random): PlanTerms {
  const amount = random.int(1, 40)
  switch (random.int(0, 5)) {
    case 0:
      return noTerms
    case 1:
      return monthlyTerms(amount, { planId: `free_${amount}`, source: 'free', class: 'unpaid' })
    case 2: {
      const trial = { source: 'trial', class: 'unpaid', lifeDays: 30, recurrence: 'once' } as const
      return monthlyTerms(amount, { ...trial, planId: `trial_${amount}` })
    }
    default:
      return monthlyTerms(amount, { rolloverRule: makeRule(random) })
  }
}

export function makeRule(random: Random): RolloverRule {
  const mode = random.pick(['all', 'all', 'percent', 'none'])
  const lives: readonly [RolloverRule['life'], ...RolloverRule['life'][]] = [
    { basis: 'forever' },
    { basis: 'origin', months: random.int(1, 4) },
    { basis: 'rollover', months: random.int(1, 2) },
  ]
  return {
    mode,
    percent: mode === 'percent' ? random.int(1, 100) : null,
    percentOf: mode === 'percent' ? random.pick(['unused', 'granted']) : null,
    maxAmount: random.chance(0.5) ? credits(random.int(0, 30)) : null,
    maxRollovers: random.chance(0.3) ? random.int(0, 3) : null,
    life: random.pick(lives),
  }
}
