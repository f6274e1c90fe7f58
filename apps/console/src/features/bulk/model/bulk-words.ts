import type { BulkGrant, BulkLine } from '@scrip/sdk/admin'
import { formatCredits, formatCreditsOf } from '../../../ui/format-credits.ts'
import { kinds } from '../../../ui/kind.ts'
import type { Tone } from '../../../ui/status-pill.tsx'

type Words = { readonly label: string; readonly tone: Tone }

export const bulkStateWords: Readonly<Record<BulkGrant['state'], Words>> = {
  previewed: { label: 'Dry run', tone: 'quiet' },
  waiting: { label: 'Waits for approval', tone: 'warn' },
  running: { label: 'Running', tone: 'warn' },
  finished: { label: 'Finished', tone: 'good' },
  declined: { label: 'Not approved', tone: 'bad' },
}

export const lineStateWords: Readonly<Record<BulkLine['state'], Words>> = {
  ready: { label: 'Ready', tone: 'quiet' },
  bad: { label: 'Bad', tone: 'bad' },
  granted: { label: 'Granted', tone: 'good' },
  failed: { label: 'Failed', tone: 'bad' },
}

/** What the good lines give, each kind by itself. */
export function describeTotals({ totals }: Pick<BulkGrant, 'totals'>): string {
  const given = kinds.filter((kind) => totals[kind] > 0)
  return given.length === 0 ? 'Nothing' : given.map((kind) => formatCreditsOf(totals[kind], kind)).join(', ')
}

/** Where it is, whether credits moved, what comes next. */
export function describeBulk({ state, counts }: Pick<BulkGrant, 'state' | 'counts'>): string {
  const done = `${countLines(counts.granted)} granted, ${formatCredits(counts.failed)} failed.`
  switch (state) {
    case 'previewed':
      return 'Nothing has moved. This is what the lines would do; a second person has to approve them.'
    case 'waiting':
      return 'Nothing has moved. It runs when a colleague approves it.'
    case 'running':
      return `It runs: ${done} You may leave this page.`
    case 'finished':
      return done
    case 'declined':
      return 'It was not approved. No credits moved.'
  }
}

export function countLines(count: number): string {
  return count === 1 ? '1 line' : `${formatCredits(count)} lines`
}
