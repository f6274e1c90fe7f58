import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

/** What a list shows when it has nothing: that this is no fault, and what to do next. */
export function EmptyState(props: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={classes['empty']}>
      <p className={classes['title']}>{props.title}</p>
      {props.children === undefined ? null : <p className={classes['text']}>{props.children}</p>}
      {props.action}
    </div>
  )
}
