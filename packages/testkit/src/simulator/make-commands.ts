import {
  addDays,
  type Command,
  type CreditKind,
  credits,
  type Idempotency,
  type Instant,
  instant,
} from '@scrip/rules'
import { chargeCommand, openAccountCommand, revealCommand } from '../builders/commands.ts'
import { captureCommand, holdCommand, paymentCommand, releaseCommand } from '../builders/hold-commands.ts'
import {
  adjustCommand,
  changeExpiryCommand,
  changePlanCommand,
  clawBackCommand,
  grantCommand,
  refundCommand,
  removeBudgetCommand,
  rolloverRuleCommand,
  setBudgetCommand,
  voidCommand,
} from '../builders/staff-commands.ts'
import { makeRule, makeTerms } from './make-script.ts'
import type { Random } from './random.ts'
import type { Walk } from './walk.ts'

/** What of a world the next command is made of. */
interface Scene {
  readonly random: Random
  readonly walk: Walk
  readonly teamId: string
  readonly kind: CreditKind
  readonly name: string
  /** Each command has a key of its own, since its caller must be able to try again. */
  readonly isKeyed: boolean
}

type Maker = (scene: Scene) => Command

/** How often each command comes, against the others. */
const makers: readonly (readonly [weight: number, make: Maker])[] = [
  [30, makeCharge],
  [14, makeReveal],
  [12, makeHold],
  [8, makeCapture],
  [5, makeRelease],
  [10, makeRefund],
  [8, makeGrant],
  [4, makeVoid],
  [4, makeExpiryChange],
  [6, makePayment],
  [4, makeClawBack],
  [3, makeAdjustment],
  [4, makePlanChange],
  [6, makeBudget],
  [2, makeBudgetRemoval],
  [2, ({ random, teamId, kind }) => rolloverRuleCommand(teamId, { kind, rule: makeRule(random) })],
  [3, ({ teamId, kind }) => ({ ...due, teamId, kind })],
  // All accounts are open from the start.
  [1, ({ walk, kind }) => openAccountCommand('team@0', kind, instant(walk.now))],
]

// Two of each: what one spends is not to be counted for the other.
const keys = ['key_1', 'key_1', 'key_2'] as const
const members = ['mem_1', 'mem_1', 'mem_2'] as const

const due = {
  type: 'run_due',
  requestId: 'req_due',
  actor: { type: 'system', id: 'system', label: 'Scrip' },
} as const

const weightOfAll = makers.reduce((sum, [weight]) => sum + weight, 0)

export function makeCommand(scene: Scene): Command {
  let left = scene.random.next() * weightOfAll
  for (const [weight, make] of makers) {
    left -= weight
    if (left < 0) return make(scene)
  }
  return makeCharge(scene)
}

function makeCharge(scene: Scene): Command {
  const { random, teamId, kind } = scene
  return chargeCommand(teamId, {
    kind,
    ...callOf(scene),
    units: random.int(0, 9),
    unitCost: credits(random.pick([1, 1, 1, 3])),
    max: random.chance(0.15) ? credits(random.int(0, 9)) : null,
    holdId: random.chance(0.25) ? holdOf(scene) : null,
    operation: random.pick(['searchJobs', 'searchCompanies']),
  })
}

function makeReveal(scene: Scene): Command {
  const { random, teamId } = scene
  const companyIds = Array.from({ length: random.int(1, 4) }, () => `c${random.int(1, 9)}`)
  return revealCommand(teamId, companyIds, {
    ...callOf(scene),
    unitCost: credits(random.pick([1, 1, 2])),
    max: random.chance(0.15) ? credits(random.int(0, 4)) : null,
    holdId: random.chance(0.2) ? holdOf({ ...scene, kind: 'company' }) : null,
  })
}

function makeHold(scene: Scene): Command {
  const { random, teamId, kind } = scene
  // Large ones reach into what has rolled over, which burns last.
  const amount = credits(random.chance(0.3) ? random.int(10, 45) : random.int(0, 12))
  const ttlSeconds = random.pick([1, 60, 3600, 86_400, 86_400, 2_678_400, 0, 2_678_401])
  return holdCommand(teamId, { kind, ...callOf(scene), amount, ttlSeconds })
}

function makeCapture(scene: Scene): Command {
  const { random, teamId, kind } = scene
  const amount = random.chance(0.4) ? null : credits(random.int(0, 9))
  return captureCommand(teamId, holdOf(scene), { kind, ...callOf(scene), amount })
}

function makeRelease(scene: Scene): Command {
  return releaseCommand(scene.teamId, holdOf(scene), { kind: scene.kind, ...callOf(scene) })
}

function makeRefund(scene: Scene): Command {
  const { random, walk, teamId } = scene
  const charges = [...(walk.models.get(teamId)?.charges.keys() ?? [])]
  const recent = random.chance(0.7) ? charges.slice(-6) : charges
  const amount = random.chance(0.5) ? null : credits(random.int(0, 5))
  const reissue = random.chance(0.3) ? { expiresAt: laterOrNever(scene) } : null
  return refundCommand(teamId, random.pick(recent) ?? 'none', { ...staffOf(scene), amount, reissue })
}

function makeGrant(scene: Scene): Command {
  const { random, walk, teamId } = scene
  const isPaid = random.chance(0.5)
  const effectiveAt = random.chance(0.25)
    ? instant(walk.now + random.pick([-1, 0, 1, 3_600_000, 864e5, 5 * 864e5]))
    : null
  return grantCommand(teamId, {
    ...staffOf(scene),
    amount: credits(random.int(random.chance(0.05) ? 0 : 1, 30)),
    source: isPaid ? random.pick(['top_up', 'plan', 'manual']) : random.pick(['promo', 'plan', 'rollover']),
    class: isPaid ? 'paid' : 'unpaid',
    priority: random.pick([100, 100, 100, 1, 200]),
    effectiveAt,
    expiresAt: laterOrNever(scene),
    invoiceId: random.chance(0.2) ? 'inv_pay_1' : null,
  })
}

function makeVoid(scene: Scene): Command {
  return voidCommand(scene.teamId, grantOf(scene), staffOf(scene))
}

function makeExpiryChange(scene: Scene): Command {
  return changeExpiryCommand(scene.teamId, grantOf(scene), laterOrNever(scene), staffOf(scene))
}

/** A few ids for many notices: the provider repeats itself, at once and months later. */
function makePayment(scene: Scene): Command {
  const { random, teamId, kind } = scene
  return paymentCommand(teamId, `pay_${random.int(1, 5)}`, {
    kind,
    amount: credits(random.int(random.chance(0.05) ? 0 : 1, 25)),
    expiresAt: laterOrNever(scene),
    source: random.pick(['top_up', 'auto_recharge']),
  })
}

function makeClawBack(scene: Scene): Command {
  const { random, teamId } = scene
  const amount = random.chance(0.5) ? null : credits(random.int(0, 20))
  return clawBackCommand(teamId, `pay_${random.int(1, 5)}`, { ...staffOf(scene), amount })
}

function makeAdjustment(scene: Scene): Command {
  return adjustCommand(scene.teamId, scene.random.int(0, 6), staffOf(scene))
}

function makePlanChange(scene: Scene): Command {
  const { random, teamId } = scene
  const terms = makeTerms(random)
  return changePlanCommand(teamId, terms, { ...staffOf(scene), at: random.pick(['now', 'period_end']) })
}

function makeBudget(scene: Scene): Command {
  const { random, teamId } = scene
  const scope = random.pick(['api_key', 'member', 'team'])
  const scopeId = {
    api_key: random.pick(keys),
    member: random.pick(members),
    team: random.chance(0.9) ? teamId : 'team@9',
  }[scope]
  const window = random.pick(['day', 'month', 'lifetime'])
  return setBudgetCommand(teamId, random.int(0, 40), { ...staffOf(scene), scope, scopeId, window })
}

function makeBudgetRemoval(scene: Scene): Command {
  const { random, walk, teamId, kind } = scene
  const budgets = walk.models.get(teamId)?.accounts.get(kind)?.budgets ?? []
  return removeBudgetCommand(teamId, random.pick(budgets)?.id ?? 'none', staffOf(scene))
}

interface CallFields {
  readonly apiKeyId: string | null
  readonly memberId: string | null
  readonly dryRun: boolean
  readonly idempotency: Idempotency | null
}

function callOf(scene: Scene): CallFields {
  const { random } = scene
  return {
    apiKeyId: random.chance(0.8) ? random.pick(keys) : null,
    memberId: random.chance(0.4) ? random.pick(members) : null,
    dryRun: random.chance(0.04),
    idempotency: keyOf(scene),
  }
}

interface StaffFields {
  readonly kind: CreditKind
  readonly dryRun: boolean
  readonly expectedVersion: number | null
  readonly idempotency: Idempotency | null
}

function staffOf(scene: Scene): StaffFields {
  const { random, walk, teamId, kind } = scene
  const version = walk.models.get(teamId)?.accounts.get(kind)?.version ?? 0
  return {
    kind,
    dryRun: random.chance(0.04),
    expectedVersion: random.chance(0.15) ? version - random.int(0, 1) : null,
    idempotency: keyOf(scene),
  }
}

function keyOf({ random, isKeyed, name }: Scene): Idempotency | null {
  if (random.chance(0.12)) {
    return { key: `k${random.int(1, 4)}`, requestHash: random.chance(0.9) ? 'h1' : 'h2' }
  }
  return isKeyed ? { key: `once ${name}`, requestHash: 'h1' } : null
}

/** Mostly an open one, often the last, now and then one of the other kind or none at all. */
function holdOf({ random, walk, teamId, kind }: Scene): string {
  const accounts = walk.models.get(teamId)?.accounts
  const holds = accounts?.get(random.chance(0.95) ? kind : 'company')?.holds ?? []
  const open = random.chance(0.9) ? holds.filter(({ state }) => state === 'open') : holds
  return random.pick(open)?.id ?? 'none'
}

function grantOf({ random, walk, teamId, kind }: Scene): string {
  const lots = walk.models.get(teamId)?.accounts.get(kind)?.lots ?? []
  const recent = random.chance(0.7) ? lots.slice(-5) : lots
  return `grant@${random.pick(recent)?.sequence ?? 0}`
}

/** Never, soon, just now, or exactly when something else falls due. */
function laterOrNever({ random, walk, teamId, kind }: Scene): Instant | null {
  if (random.chance(0.3)) return null
  const account = walk.models.get(teamId)?.accounts.get(kind)
  if (random.chance(0.3) && account?.period) return instant(account.period.to)
  return addDays(instant(walk.now), random.pick([0, 1, 1, 3, 10, 30, 60]))
}
