import type { ReactNode } from 'react'
import classes from './pager.module.css'

/** The way through a cursor's pages: back to the newest, on to the older ones. */
export function Pager(props: { readonly newest: ReactNode; readonly older: ReactNode }) {
  if (props.newest === null && props.older === null) return null
  return (
    <nav className={classes['pager']} aria-label="Pages">
      <span>{props.newest}</span>
      <span>{props.older}</span>
    </nav>
  )
}
