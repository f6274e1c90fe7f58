import type { ReactNode } from 'react'
import classes from './status-pill.module.css'

export type Tone = 'good' | 'warn' | 'bad' | 'quiet' | 'api' | 'company'

/** A word in a coloured lozenge. The word says it all; the colour only repeats it. */
export function StatusPill(props: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes['pill']} data-tone={props.tone}>
      {props.children}
    </span>
  )
}
