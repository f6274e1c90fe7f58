import type { ReactNode } from 'react'
import classes from './tab-links.module.css'

/** A row of links of which one is where we are. They are links and not tabs: each has a URL of its own. */
export function TabLinks(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={classes['tabs']} aria-label={props.label}>
      {props.children}
    </nav>
  )
}
