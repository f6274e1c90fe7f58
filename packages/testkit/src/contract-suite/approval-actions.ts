import type { OperationId } from '@scrip/contract'
import { freshKey, goodGrant } from './good-bodies.ts'
import { type Visit, type Visitor, expectText } from './visitor.ts'

interface Staff {
  readonly visitor: Visitor
  readonly staff: Readonly<Record<string, string>>
}

export interface AskedWrite {
  readonly operation: OperationId
  readonly path: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

/** Previews a write and asks a second person for it, as the console does. */
export async function askFor({ visitor, staff }: Staff, write: AskedWrite): Promise<Visit> {
  const { operation, path, body } = write
  const preview = await visitor.visit(operation, { path, body, query: 'preview=true', headers: staff })
  const version = expectText(preview.body, 'version')
  const headers = { ...staff, 'idempotency-key': freshKey() }
  return visitor.visit('adminRequestApproval', { body: { ...write, version }, headers })
}

/** Asks for a grant; answers the id of what waits. */
export async function requestGrant(
  actor: Staff,
  teamId: string,
  grant: Readonly<Record<string, unknown>>,
): Promise<string> {
  const body = { ...goodGrant, ...grant }
  const asked = await askFor(actor, { operation: 'adminCreateGrant', path: { team_id: teamId }, body })
  return expectText(asked.body, 'id')
}

/** Sends a CSV for a dry run; answers the id of the bulk grant. */
export async function dryRunBulk({ visitor, staff }: Staff, csv: string): Promise<string> {
  const headers = { ...staff, 'idempotency-key': freshKey() }
  const made = await visitor.visit('adminCreateBulkGrant', { body: { csv }, headers })
  return expectText(made.body, 'id')
}
