import type { ReactNode } from 'react'
import { useDocumentTitle } from './use-document-title.ts'
import classes from './page-header.module.css'

export function PageHeader(props: {
  readonly title: ReactNode
  /** What the browser calls the page, where the heading is more than a text. */
  readonly name?: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}) {
  const { title, name = typeof title === 'string' ? title : null } = props
  useDocumentTitle(name)
  return (
    <header className={classes['header']}>
      <div className={classes['texts']}>
        <h1 className={classes['title']}>{title}</h1>
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
