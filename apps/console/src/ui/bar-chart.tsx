import { useElementSize } from '@mantine/hooks'
import { scaleBand, scaleLinear } from '@visx/scale'
import { BarRounded } from '@visx/shape'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { formatCredits } from './format-credits.ts'
import classes from './bar-chart.module.css'

export interface ChartBar {
  readonly key: string
  /** The whole name, for the tooltip and the screen reader. */
  readonly label: string
  readonly axisLabel: string
  readonly value: number
  /** Puts the bar into its link; a bar without one goes nowhere. */
  readonly link: ((bar: ReactNode, label: string | null) => ReactNode) | null
}

const height = 240
const margin = { top: 12, right: 8, bottom: 26, left: 56 }

/** Bars over time. Each is a link to what it is made of, so a keyboard reaches what a mouse does. */
export function BarChart(props: {
  readonly label: string
  readonly bars: readonly ChartBar[]
  readonly tone: 'api' | 'company'
}) {
  const { ref, width } = useElementSize<HTMLElement>()
  return (
    <figure ref={ref} className={classes['frame']} data-tone={props.tone} aria-label={props.label}>
      {width === 0 ? null : <Chart bars={props.bars} width={width} />}
    </figure>
  )
}

function Chart(props: { readonly bars: readonly ChartBar[]; readonly width: number }) {
  const { bars, width } = props
  const innerHeight = height - margin.top - margin.bottom
  const x = scaleBand({
    domain: bars.map((bar) => bar.key),
    range: [margin.left, width - margin.right],
    paddingInner: 0.25,
    paddingOuter: 0.1,
  })
  const y = scaleLinear({
    domain: [0, Math.max(4, ...bars.map((bar) => bar.value))],
    range: [margin.top + innerHeight, margin.top],
    nice: 4,
  })
  const base = margin.top + innerHeight
  // A label needs about 52 pixels; more bars than that share one.
  const every = Math.max(1, Math.ceil(bars.length / Math.max(1, Math.floor((width - margin.left) / 52))))
  return (
    <svg width={width} height={height} className={classes['chart']}>
      <Grid ticks={y.ticks(4).map((value) => ({ value, at: y(value) }))} width={width} />
      {bars.map((bar, index) => {
        const left = x(bar.key) ?? 0
        const name = `${bar.label}: ${formatCredits(bar.value)} credits`
        const shape = (
          <>
            <title>{name}</title>
            <rect
              className={classes['hit']}
              x={left}
              y={margin.top}
              width={x.bandwidth()}
              height={innerHeight}
            />
            <BarRounded
              className={classes['bar'] ?? ''}
              x={left}
              y={y(bar.value)}
              width={x.bandwidth()}
              height={Math.max(0, base - y(bar.value))}
              radius={Math.min(3, x.bandwidth() / 2)}
              top
            />
          </>
        )
        return (
          <g key={bar.key}>
            {bar.link === null ? shape : bar.link(shape, name)}
            {index % every === 0 ? (
              <text
                className={classes['tick']}
                x={left + x.bandwidth() / 2}
                y={height - 6}
                textAnchor="middle"
                aria-hidden="true"
              >
                {bar.axisLabel}
              </text>
            ) : null}
          </g>
        )
      })}
      <line className={classes['base']} x1={margin.left} x2={width - margin.right} y1={base} y2={base} />
    </svg>
  )
}

function Grid(props: {
  readonly ticks: readonly { readonly value: number; readonly at: number }[]
  readonly width: number
}) {
  return (
    <g aria-hidden="true">
      {props.ticks.map(({ value, at }) => (
        <Fragment key={value}>
          <line
            className={classes['grid']}
            x1={margin.left}
            x2={props.width - margin.right}
            y1={at}
            y2={at}
          />
          <text className={classes['tick']} x={margin.left - 8} y={at} dy="0.32em" textAnchor="end">
            {formatCredits(value)}
          </text>
        </Fragment>
      ))}
    </g>
  )
}
