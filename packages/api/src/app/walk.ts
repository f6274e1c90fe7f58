import type { OperationId } from '@scrip/contract'
import {
  type CustomerOperationId,
  type OpenOperationId,
  type StaffOperationId,
  customerHandlers,
  openHandlers,
  staffHandlers,
} from './handlers.ts'
import type { Incoming } from './incoming.ts'
import { type Walked, walkCustomer } from './walk-customer.ts'
import { walkOpen, walkStaff } from './walk-staff.ts'

/** Each audience has its own way in; the handler tables say which operation is whose. */
export async function walk(incoming: Incoming): Promise<Walked> {
  const { operationId } = incoming.route
  if (isOpen(operationId)) return { answer: await walkOpen(incoming, operationId), headers: {} }
  if (isStaff(operationId)) return { answer: await walkStaff(incoming, operationId), headers: {} }
  if (isCustomer(operationId)) return walkCustomer(incoming, operationId)
  return operationId satisfies never
}

export function isOpen(id: OperationId): id is OpenOperationId {
  return id in openHandlers
}

function isStaff(id: OperationId): id is StaffOperationId {
  return id in staffHandlers
}

function isCustomer(id: OperationId): id is CustomerOperationId {
  return id in customerHandlers
}
