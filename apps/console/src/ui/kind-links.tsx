import type { ReactNode } from 'react'
import classes from './kind-links.module.css'

/** The switch between the two kinds; each side is a link to the same page in the other kind. */
export function KindLinks(props: { readonly children: ReactNode }) {
  return (
    <nav className={classes['kinds']} aria-label="Kind of credits">
      {props.children}
    </nav>
  )
}
