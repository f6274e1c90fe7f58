import type { ExportCreation, StaffUsageReport, StaffUsageRow } from '@scrip/sdk/admin'
import { useQuery } from '@tanstack/react-query'
import { Suspense, lazy } from 'react'
import type { ReactNode } from 'react'
import { useAdminClient } from '../../../app/admin-client.ts'
import { StartExport } from '../../../app/start-export.tsx'
import { BarList } from '../../../ui/bar-list.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FactList } from '../../../ui/fact-list.tsx'
import { formatCalendarDay } from '../../../ui/format-instant.ts'
import { formatCredits } from '../../../ui/format-credits.ts'
import { kindLabels, kindWords } from '../../../ui/kind.ts'
import type { Kind } from '../../../ui/kind.ts'
import { LoadingRows } from '../../../ui/loading-rows.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Stack } from '../../../ui/stack.tsx'
import { addDays } from '../../../ui/zoned-day.ts'
import { usageQuery } from '../api/usage.query.ts'
import type { UsageQuestion } from '../api/usage.query.ts'
import { rowsOfKind, toUsageBars } from '../model/usage-bars.ts'
import type { UsageNames } from '../model/usage-bars.ts'
import { formatChange, matchRows } from '../model/match-rows.ts'
import { groupWords, toComparedPeriod } from '../model/usage-search.ts'
import type { UsageComparison, UsagePeriod } from '../model/usage-search.ts'
import { CsvDownload } from './csv-download.tsx'
import type { UsageLink } from './usage-link.ts'
import { UsageTable } from './usage-table.tsx'

const BarChart = lazy(async () => ({ default: (await import('../../../ui/bar-chart.tsx')).BarChart }))

/** What credits were burnt on: a chart, its table twin and the file. One kind at a time, never a sum of both. */
export function UsageReport(props: {
  readonly question: UsageQuestion
  readonly compare: UsageComparison | undefined
  readonly kind: Kind
  readonly names: UsageNames
  readonly link: UsageLink
  readonly filters: ReactNode
}) {
  const { question, compare, kind, names, link, filters } = props
  const client = useAdminClient()
  const compared =
    compare === undefined ? null : { ...question, period: toComparedPeriod(question.period, compare) }
  const comparedQuery = useQuery({
    ...usageQuery(client, compared ?? question),
    enabled: compared !== null,
  })
  const options = usageQuery(client, question)
  const query = useQuery({
    ...options,
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[1] === question.teamId && formerQuery.queryKey[2] === question.groupBy
        ? former
        : undefined,
  })
  return (
    <Stack>
      {filters}
      <Panel
        title={`${kindLabels[kind]} credits by ${groupWords[question.groupBy]}`}
        aside={
          <span style={{ display: 'inline-flex', gap: 10, alignItems: 'center', flexWrap: 'wrap' }}>
            <CsvDownload question={question} kind={kind} />
            <StartExport order={toExportOrder(question, kind)} />
          </span>
        }
      >
        <QueryView query={query} loadingLabel="Loading the report" loadingRows={6}>
          {(report) => (
            <Report
              report={report}
              compared={
                compared === null || comparedQuery.data === undefined
                  ? null
                  : { report: comparedQuery.data, period: compared.period }
              }
              question={question}
              kind={kind}
              names={names}
              link={link}
            />
          )}
        </QueryView>
      </Panel>
    </Stack>
  )
}

function toExportOrder({ teamId, period, groupBy }: UsageQuestion, kind: Kind): ExportCreation {
  return {
    type: 'usage',
    kind,
    from: period.from,
    to: period.to,
    timezone: period.timeZone,
    group_by: [groupBy],
    ...(teamId === null ? {} : { team_id: teamId }),
  }
}

interface Compared {
  readonly report: StaffUsageReport
  readonly period: UsagePeriod
}

function Report(props: {
  readonly report: StaffUsageReport
  readonly compared: Compared | null
  readonly question: UsageQuestion
  readonly kind: Kind
  readonly names: UsageNames
  readonly link: UsageLink
}) {
  const { report, compared, question, kind, names, link } = props
  const { period, groupBy } = question
  const before =
    compared === null
      ? null
      : matchRows(rowsOfKind(compared.report.data, kind, groupBy), groupBy, period, compared.period)
  const rows = rowsOfKind(report.data, kind, groupBy)
  const total = report.totals[kind]
  return (
    <Stack>
      <FactList
        facts={[
          { label: 'Credits', value: <strong>{formatCredits(total.credits)}</strong> },
          ...(compared === null ? [] : [comparedFact(compared, kind, total.credits)]),
          { label: 'Records', value: formatCredits(total.records) },
          { label: 'Requests', value: formatCredits(total.requests) },
          {
            label: 'Period',
            value: `${formatCalendarDay(period.from)} – ${formatCalendarDay(addDays(period.to, -1))}, ${period.timeZone}`,
          },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={`No ${kindWords[kind]} credits were burnt in this period`}>
          Choose a longer period, or look at the other kind.
        </EmptyState>
      ) : (
        <>
          <ReportBars rows={rows} question={question} kind={kind} names={names} link={link} />
          <UsageTable
            rows={rows}
            groupBy={groupBy}
            names={names}
            link={link}
            showsWindows={kind === 'company'}
            before={before}
          />
        </>
      )}
    </Stack>
  )
}

function comparedFact({ report, period }: Compared, kind: Kind, credits: number) {
  const { credits: before } = report.totals[kind]
  const days = `${formatCalendarDay(period.from)} – ${formatCalendarDay(addDays(period.to, -1))}`
  return { label: `Compared: ${days}`, value: `${formatCredits(before)} (${formatChange(credits, before)})` }
}

function ReportBars(props: {
  readonly rows: readonly StaffUsageRow[]
  readonly question: UsageQuestion
  readonly kind: Kind
  readonly names: UsageNames
  readonly link: UsageLink
}) {
  const { rows, question, kind, names, link } = props
  const label = `${kindLabels[kind]} credits by ${groupWords[question.groupBy]}`
  const bars = toUsageBars(rows, question.groupBy, question.period, names).map((bar) => ({
    key: bar.value ?? 'none',
    label: bar.label,
    axisLabel: bar.axisLabel,
    value: bar.credits,
    link: bar.credits === 0 ? null : link(bar.value),
  }))
  if (question.groupBy !== 'day') return <BarList label={label} bars={bars} tone={kind} />
  return (
    <Suspense fallback={<LoadingRows label="Loading the chart" rows={6} />}>
      <BarChart label={label} bars={bars} tone={kind} />
    </Suspense>
  )
}
