/**
 * - `fresh`: a team on plan `demo`, whose first period has just begun: 5,000 api and 500 company credits.
 * - `low_balance`: the team was given 10 api and 3 company credits; its plan's first period begins in a month.
 * - `empty`: no credits; the plan's first period begins in a month.
 * - `demo`: as `fresh`, with a staff user per role who can sign in with e-mail and password.
 */
export const scenarioNames = ['fresh', 'low_balance', 'empty', 'demo'] as const
export type ScenarioName = (typeof scenarioNames)[number]
