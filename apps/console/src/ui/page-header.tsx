import type { ReactNode } from 'react'
import classes from './page-header.module.css'

export function PageHeader(props: {
  readonly title: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <header className={classes['header']}>
      <div className={classes['texts']}>
        <h1 className={classes['title']}>{props.title}</h1>
        {props.lead === undefined ? null : <div className={classes['lead']}>{props.lead}</div>}
      </div>
      {props.actions === undefined ? null : (
        <div className={classes['actions']} data-print="no">
          {props.actions}
        </div>
      )}
    </header>
  )
}
