import { expect, it } from 'vitest'
import { budgets, type ConsoleFigures, describeFigures, findOverruns } from './budgets.ts'

const good: ConsoleFigures = {
  initial_js_gzip_kib: 160,
  initial_css_gzip_kib: 20,
  largest_lazy_chunk_gzip_kib: 60,
  lcp_ms: 1_200,
  lcp_slow_4g_ms: 2_500,
  cls: 0.05,
  inp_ms: 200,
  inp_slow_cpu_ms: 900,
  scroll_fps: 45,
  dom_rows: 400,
  table_nodes: 400,
  heap_mib: 120,
  team_page_requests: 3,
}

it('lets a figure be exactly at its bound', () => {
  expect(findOverruns(good)).toEqual([])
})

it('names what is over its most and what is under its least', () => {
  expect(findOverruns({ ...good, initial_js_gzip_kib: 160.1, scroll_fps: 44.9 })).toEqual([
    'initial_js_gzip_kib is 160.1 KiB, at most 160',
    'scroll_fps is 44.9 fps, at least 45',
  ])
})

it('tells every figure', () => {
  expect(budgets.map(({ figure }) => figure).toSorted()).toEqual(Object.keys(good).toSorted())
  expect(describeFigures(good)).toContain('lcp_ms                              1200 ms        at most 1200')
})
