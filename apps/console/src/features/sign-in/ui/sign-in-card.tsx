import type { ReactNode } from 'react'
import classes from './sign-in-page.module.css'

/** The frame around everything that comes before a session. */
export function SignInCard(props: {
  readonly lead: string
  readonly note?: string | null
  readonly children: ReactNode
}) {
  const { lead, note = null, children } = props
  return (
    <main className={classes['page']}>
      <div className={classes['card']}>
        <div>
          <h1 className={classes['title']}>Scrip console</h1>
          <p className={classes['lead']}>{lead}</p>
        </div>
        <output className={classes['note']}>{note}</output>
        {children}
      </div>
    </main>
  )
}
