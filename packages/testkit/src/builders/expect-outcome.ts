import type { CallResult, GrantResult, Outcome, Refusal, Result } from '@scrip/rules'

/** The result of the only command of a submit. */
export function expectAccepted(outcomes: readonly Outcome[]): Result {
  const outcome = only(outcomes)
  if (outcome.status === 'failed') throw outcome.error
  if (outcome.status !== 'accepted') throw new Error(`Expected an accepted command, got ${describe(outcome)}`)
  return outcome.result
}

export function expectReplayed(outcomes: readonly Outcome[]): Result {
  const outcome = only(outcomes)
  if (outcome.status !== 'replayed') throw new Error(`Expected a replay, got ${describe(outcome)}`)
  return outcome.result
}

export function expectRefused(outcomes: readonly Outcome[]): Refusal {
  const outcome = only(outcomes)
  if (outcome.status !== 'refused') throw new Error(`Expected a refusal, got ${describe(outcome)}`)
  return outcome.refusal
}

export function expectCall(result: Result): CallResult {
  if (result.type !== 'call') throw new Error(`Expected the result of a call, got ${result.type}`)
  return result
}

export function expectGrant(result: Result): GrantResult {
  if (result.type !== 'grant') throw new Error(`Expected the result of a grant, got ${result.type}`)
  return result
}

/** The result of the only command of a submit, which must be of this type. */
export function expectResult<Type extends Result['type']>(
  outcomes: readonly Outcome[],
  type: Type,
): Extract<Result, { readonly type: Type }> {
  const result = expectAccepted(outcomes)
  if (!isOfType(result, type)) throw new Error(`Expected the result of a ${type}, got ${result.type}`)
  return result
}

function isOfType<Type extends Result['type']>(
  result: Result,
  type: Type,
): result is Extract<Result, { readonly type: Type }> {
  return result.type === type
}

function only(outcomes: readonly Outcome[]): Outcome {
  const [outcome] = outcomes
  if (outcome === undefined || outcomes.length !== 1)
    throw new Error(`Expected one outcome, got ${outcomes.length}`)
  return outcome
}

function describe(outcome: Outcome): string {
  switch (outcome.status) {
    case 'accepted':
    case 'replayed':
      return `${outcome.status} ${JSON.stringify(outcome.result)}`
    case 'refused':
      return `refused ${JSON.stringify(outcome.refusal)}`
    case 'failed':
      return `failed ${String(outcome.error)}`
  }
}
