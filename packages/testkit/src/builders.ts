// The builders that need no test runner: for programs that make worlds outside of a test.
export { type Authenticator, createAuthenticator } from './builders/authenticator.ts'
export { createSeededIds } from './builders/seeded-ids.ts'
export { createTestClock, parseInstant, type TestClock } from './builders/test-clock.ts'
