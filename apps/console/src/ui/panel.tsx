import type { ReactNode } from 'react'
import { useId } from 'react'
import classes from './panel.module.css'

/** A titled card. `flush` lets a table reach its edges. */
export function Panel(props: {
  readonly title?: string
  readonly aside?: ReactNode
  readonly flush?: boolean
  readonly children: ReactNode
}) {
  const { title, aside, flush = false, children } = props
  const id = useId()
  return (
    <section className={classes['panel']} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined ? null : (
        <header className={classes['header']}>
          <h2 id={id} className={classes['title']}>
            {title}
          </h2>
          {aside === undefined ? null : <div className={classes['aside']}>{aside}</div>}
        </header>
      )}
      <div className={classes['body']} data-flush={flush}>
        {children}
      </div>
    </section>
  )
}
