export type { DueWork, FiredWork, MockClock, TimeInput, TurnReport } from './clock/mock-clock.ts'
export { createMock } from './create-mock.ts'
export type { Mock, MockClient, MockStaff } from './mock.ts'
export { defaultBaseUrl, type MockOptions } from './mock-options.ts'
export { type ScenarioName, scenarioNames } from './scenarios/scenario-name.ts'
export type {
  CreditKind,
  GrantSeed,
  SeedCommand,
  SeededTeam,
  SeedResult,
  TeamSeed,
} from './scenarios/seed-command.ts'
export type { StaffRole } from './staff/staff-role.ts'
export { VerificationError } from './verify/verification-error.ts'
export type { DecisionTrace } from './explain/decision-trace.ts'
export { FaultNotSupportedError } from './faults/fault-not-supported-error.ts'
export type { Fault, FaultAction, FaultHandle, Latency, MockFaults } from './faults/fault.ts'
export type {
  JournalCredits,
  JournalEntry,
  JournalRequest,
  JournalResponse,
  MockRequests,
} from './journal/journal-entry.ts'
export type { RequestMatch } from './journal/request-match.ts'
export type { JournalLimits } from './mock-options.ts'
export type { Snapshot } from './snapshot/snapshot.ts'
export type { ExpectedCharge, MockVerify } from './verify/mock-verify.ts'
