import type { AdminClient } from '@scrip/sdk/admin'

export type Decision = 'approve' | 'reject' | 'withdraw'

/** Sent twice it decides once: the same person approving again runs nothing again. */
export async function decide(
  client: AdminClient,
  id: string,
  decision: Decision,
  note: string,
): Promise<void> {
  const said = note.trim() === '' ? {} : { note: note.trim() }
  switch (decision) {
    case 'approve':
      await client.approvals.approve(id, said)
      return
    case 'reject':
      await client.approvals.reject(id, { note: note.trim() })
      return
    case 'withdraw':
      await client.approvals.withdraw(id, said)
  }
}
