import { toPlain } from './to-table.ts'

export interface Bar {
  readonly label: string
  readonly value: number
}

/** Horizontal bars, the longest as long as `width` letters. A value that is not 0 always shows. */
export function toChart(bars: readonly Bar[], width: number): string {
  const labels = bars.map(({ label }) => toPlain(label))
  const labelWidth = Math.max(0, ...labels.map((label) => label.length))
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return bars
    .map(({ value }, index) => {
      const length = value === 0 ? 0 : Math.max(1, Math.round((value / most) * width))
      return `${(labels[index] ?? '').padEnd(labelWidth)}  ${'█'.repeat(length)}${length === 0 ? '' : ' '}${value}\n`
    })
    .join('')
}
