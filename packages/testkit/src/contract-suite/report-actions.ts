import { freshKey } from './good-bodies.ts'
import { type Visitor, expectText } from './visitor.ts'

interface Staff {
  readonly visitor: Visitor
  readonly staff: Readonly<Record<string, string>>
}

/** A server that writes it in the background is done long before it was asked so often. */
const looksMax = 2000

/** Starts an export and looks until it has ended; answers its id. */
export async function doneExport(
  { visitor, staff }: Staff,
  body: Readonly<Record<string, unknown>>,
): Promise<string> {
  const headers = { ...staff, 'idempotency-key': freshKey() }
  const created = await visitor.visit('adminCreateExport', { body, headers })
  const id = expectText(created.body, 'id')
  for (let looks = 0; looks < looksMax; looks += 1) {
    const { body: found } = await visitor.visit('adminGetExport', {
      path: { export_id: id },
      headers: staff,
    })
    const state = expectText(found, 'state')
    if (state === 'done') return id
    if (state === 'failed') throw new Error(`the export failed: ${JSON.stringify(found)}`)
  }
  throw new Error(`the export ${id} was never done`)
}

export async function saveView(
  { visitor, staff }: Staff,
  body: Readonly<Record<string, unknown>>,
): Promise<string> {
  const headers = { ...staff, 'idempotency-key': freshKey() }
  return expectText((await visitor.visit('adminCreateView', { body, headers })).body, 'id')
}
