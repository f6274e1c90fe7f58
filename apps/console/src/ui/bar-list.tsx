import type { ReactNode } from 'react'
import { formatCredits } from './format-credits.ts'
import classes from './bar-list.module.css'

export interface ListBar {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly link: ((bar: ReactNode, label: string | null) => ReactNode) | null
}

/** Lying bars, for names that are too long to stand under one. */
export function BarList(props: {
  readonly label: string
  readonly bars: readonly ListBar[]
  readonly tone: 'api' | 'company'
}) {
  const most = Math.max(1, ...props.bars.map((bar) => bar.value))
  return (
    <ul className={classes['list']} aria-label={props.label} data-tone={props.tone}>
      {props.bars.map((bar) => {
        const row = (
          <span className={classes['row']}>
            <span className={classes['name']}>{bar.label}</span>
            <span className={classes['track']} aria-hidden="true">
              <span className={classes['bar']} style={{ width: `${(bar.value / most) * 100}%` }} />
            </span>
            <span className={classes['value']}>{formatCredits(bar.value)}</span>
          </span>
        )
        return <li key={bar.key}>{bar.link === null ? row : bar.link(row, null)}</li>
      })}
    </ul>
  )
}
