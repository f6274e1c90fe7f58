import type { ChangeFeed } from '@scrip/api/ports'
import type { AuditRecord } from '@scrip/rules'
import type { ChangeLog } from './change-log.ts'

const auditsMax = 1000

/** A position is how many changes and how many audit records there were: `17.4`. */
export function createChangeFeed(log: ChangeLog, audits: readonly AuditRecord[]): ChangeFeed {
  return {
    head: async () => `${log.made()}.${audits.length}`,
    changesAfter: async (position) => {
      const [changesSeen = 0, auditsSeen = 0] = position.split('.').map(Number)
      const changes = log.after(changesSeen)
      if (changes === null || auditsSeen > audits.length) return null
      const records = audits.slice(auditsSeen, auditsSeen + auditsMax)
      return {
        changes: [
          ...changes,
          ...records.map(({ teamId, action, target }) => ({
            type: 'audit' as const,
            teamId,
            action,
            target,
          })),
        ],
        position: `${log.made()}.${auditsSeen + records.length}`,
      }
    },
  }
}
