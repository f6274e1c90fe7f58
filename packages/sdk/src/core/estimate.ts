import type { CreditKind } from '../generated/schemas.ts'
import type { Operation } from './operation.ts'

/** What a call can cost, worked out from the price list without asking the server. */
export interface Estimate {
  readonly kind: CreditKind
  /** The most that it can cost. */
  readonly max: number
  /** True when it will cost just that, if it succeeds. */
  readonly exact: boolean
}

const revealing =
  /"(company_(id|name|domain|linkedin_url|description)|job_description|url_domain)\w*":\[[^\]]/

/**
 * @param params parameters of the call, in the contract's names
 * @see the contract, `x-credits`
 */
export function estimateCost(
  { limit, price }: Pick<Operation, 'limit' | 'price'>,
  params: Readonly<Record<string, unknown>>,
): Estimate {
  // Free as the contract has it: a preview that does not judge what it masks. The server is told that it may take nothing.
  const isPreview = params['blur_company_data'] === true && !revealing.test(JSON.stringify(params))
  // The only lists of a call that is paid per company are those that name companies; one that is named twice is paid once.
  const units = {
    record: Number(params['limit'] ?? limit),
    lookup: 1,
    company: new Set(Object.values(params).flat()).size,
    none: 0,
  }[price?.per ?? 'none']
  const max = isPreview ? 0 : (price?.amount ?? 0) * Math.max(0, units)
  return { kind: price?.kind ?? 'api', max, exact: !max }
}
