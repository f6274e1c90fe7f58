/**
 * - `fresh`: a team on plan `demo`, whose first period has just begun: 5,000 api and 500 company credits.
 * - `low_balance`: the team was given 10 api and 3 company credits; its plan's first period begins in a month.
 * - `empty`: no credits; the plan's first period begins in a month.
 * - `grant_expiring_1h`: the team was given 100 api credits that expire in one hour; its plan's first period begins in a
 *   month.
 * - `rollover_due`: as `fresh`, and a period ends in one hour: what is left will roll over.
 * - `access_window_closing`: the team has revealed one company, whose access window closes in one hour.
 * - `rate_limited`: the team is on plan `free` and has used up its searches for this second. The clock must be turned
 *   before it may search again.
 * - `demo`: as `fresh`, with a staff user per role who can sign in with e-mail and password.
 */
export const scenarioNames = [
  'fresh',
  'low_balance',
  'empty',
  'grant_expiring_1h',
  'rollover_due',
  'access_window_closing',
  'rate_limited',
  'demo',
] as const
export type ScenarioName = (typeof scenarioNames)[number]
