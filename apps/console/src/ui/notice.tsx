import type { ReactNode } from 'react'
import classes from './notice.module.css'

/** Something that a person must read before going on. */
export function Notice(props: {
  readonly tone: 'bad' | 'warn' | 'good'
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <div
      className={classes['notice']}
      role={props.tone === 'good' ? 'status' : 'alert'}
      data-tone={props.tone}
    >
      <p className={classes['title']}>{props.title}</p>
      <div className={classes['body']}>{props.children}</div>
    </div>
  )
}
