export {
  chargeCommand,
  monthlyTerms,
  noTerms,
  openAccountCommand,
  revealCommand,
  staffActor,
} from './builders/commands.ts'
export { captureCommand, holdCommand, paymentCommand, releaseCommand } from './builders/hold-commands.ts'
export {
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
} from './builders/staff-commands.ts'
export {
  expectAccepted,
  expectCall,
  expectGrant,
  expectRefused,
  expectReplayed,
} from './builders/expect-outcome.ts'
export { buildAudit, buildKey, buildMember, buildNewTeam, buildTeam } from './builders/people.ts'
export { createSeededIds } from './builders/seeded-ids.ts'
export { createTestClock, parseInstant, type TestClock } from './builders/test-clock.ts'
export { type TestTeam, type TestTeamOptions, testTeam } from './builders/test-team.ts'
export { differentialSuite } from './differential/differential-suite.ts'
export { type DifferentialOptions, findDifference } from './differential/find-difference.ts'
export { findLawBreak, type LawOptions, lawSuite } from './law-suite/law-suite.ts'
export { auditFilter } from './ledger-suite/filters.ts'
export { ledgerStoreSuite } from './ledger-suite/ledger-store-suite.ts'
export type {
  InspectedAccount,
  MakeStore,
  StorePorts,
  StoreUnderTest,
  StoreWorld,
} from './store-under-test.ts'
export { contractSuite } from './contract-suite/contract-suite.ts'
export { type StoreSystem, systemOverStore } from './contract-suite/system-over-store.ts'
export { twoPeople } from './contract-suite/two-people.ts'
export type { MakeSystem, SystemUnderContract } from './contract-suite/system.ts'
export { findHttpDifference } from './parity-suite/find-http-difference.ts'
export type { MakeStoreWithCatalogue } from './parity-suite/run-http-steps.ts'
