import type { Export, ExportState, ExportType } from '@scrip/sdk/admin'
import { kindLabels } from '../../../ui/kind.ts'

const exportTypeLabels: Readonly<Record<ExportType, string>> = {
  ledger: 'Ledger',
  usage: 'Usage',
  audit: 'Audit log',
  teams: 'Teams',
}

export const exportStateLabels: Readonly<Record<ExportState, string>> = {
  waiting: 'Waiting',
  running: 'Being written',
  done: 'Done',
  failed: 'Failed',
}

/** `Ledger, API`: what the file holds, without its team. */
export function describeExport({ type, kind }: Pick<Export, 'type' | 'kind'>): string {
  return kind === null ? exportTypeLabels[type] : `${exportTypeLabels[type]}, ${kindLabels[kind]}`
}

/** `1.4 MB`. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit] ?? ''}`
}
