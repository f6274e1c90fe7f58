import { refusalCodeSets, refusalCodes } from './generated/refusal-codes.ts'
import type { ErrorCode } from './generated/named-types.ts'
import type { OperationId } from './generated/operation-types.ts'

/** With what an operation may refuse, in the order of the contract. */
export function refusalCodesOf(operationId: OperationId): readonly ErrorCode[] {
  return refusalCodeSets[refusalCodes[operationId]]
}
