import type { ReactNode } from 'react'
import classes from './stack.module.css'

/** Blocks below each other, or two side by side where there is room. */
export function Stack(props: { readonly layout?: 'column' | 'pair'; readonly children: ReactNode }) {
  return <div className={props.layout === 'pair' ? classes['pair'] : classes['stack']}>{props.children}</div>
}
