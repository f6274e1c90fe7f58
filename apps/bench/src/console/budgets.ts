/** What `pnpm bench console` tells, under these names. */
export interface ConsoleFigures {
  readonly initial_js_gzip_kib: number
  readonly initial_css_gzip_kib: number
  readonly largest_lazy_chunk_gzip_kib: number
  readonly lcp_ms: number
  readonly lcp_slow_4g_ms: number
  readonly cls: number
  readonly inp_ms: number
  readonly inp_slow_cpu_ms: number
  readonly scroll_fps: number
  /** Rows of tables in the document while a ledger scrolls. */
  readonly dom_rows: number
  /** The same, with their cells and what holds them. */
  readonly table_nodes: number
  readonly heap_mib: number
  readonly team_page_requests: number
}

interface Budget {
  readonly figure: keyof ConsoleFigures
  readonly unit: string
  readonly most?: number
  readonly least?: number
}

/** A figure without a bound is only told. */
export const budgets: readonly Budget[] = [
  { figure: 'initial_js_gzip_kib', unit: 'KiB', most: 160 },
  { figure: 'initial_css_gzip_kib', unit: 'KiB', most: 20 },
  { figure: 'largest_lazy_chunk_gzip_kib', unit: 'KiB', most: 60 },
  { figure: 'lcp_ms', unit: 'ms', most: 1_200 },
  { figure: 'lcp_slow_4g_ms', unit: 'ms', most: 2_500 },
  { figure: 'cls', unit: '', most: 0.05 },
  { figure: 'inp_ms', unit: 'ms', most: 200 },
  { figure: 'inp_slow_cpu_ms', unit: 'ms' },
  { figure: 'scroll_fps', unit: 'fps', least: 45 },
  { figure: 'dom_rows', unit: 'rows', most: 400 },
  { figure: 'table_nodes', unit: 'elements', most: 400 },
  { figure: 'heap_mib', unit: 'MiB', most: 120 },
  { figure: 'team_page_requests', unit: 'requests', most: 3 },
]

/** The figures that are out of their budget, in words. */
export function findOverruns(figures: ConsoleFigures): readonly string[] {
  return budgets.flatMap(({ figure, unit, most, least }) => {
    const value = figures[figure]
    if (most !== undefined && value > most) return [`${figure} is ${value} ${unit}, at most ${most}`]
    if (least !== undefined && value < least) return [`${figure} is ${value} ${unit}, at least ${least}`]
    return []
  })
}

export function describeFigures(figures: ConsoleFigures): readonly string[] {
  return budgets.map(({ figure, unit, most, least }) => {
    const bound = most === undefined ? (least === undefined ? '' : `at least ${least}`) : `at most ${most}`
    return `${figure.padEnd(30)}${String(figures[figure]).padStart(10)} ${unit.padEnd(10)}${bound}`.trimEnd()
  })
}
