import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { ApprovalAsk } from '../app/approval-ask.tsx'
import type { MoneyWrite, Previewed } from '../app/use-money-write.ts'
import grid from './form-grid.module.css'

/** The one button that does what was previewed; above the limit of one's role, the one that asks a second person for it. */
export function CommitOrAsk<Body extends object, Preview extends Previewed, Receipt>(props: {
  readonly write: MoneyWrite<Body, Preview, Receipt>
  readonly previewed: { readonly body: Body; readonly preview: Preview }
  readonly label: string
  /** Stands beside the button. */
  readonly children?: ReactNode
}) {
  const { write, label, children } = props
  const { body, preview } = props.previewed
  if (preview.approval.is_required && !write.isUnknown) {
    return (
      <ApprovalAsk
        key={preview.version}
        need={preview.approval}
        write={{ ...write.asked, body: Object.fromEntries(Object.entries(body)), version: preview.version }}
        onStale={write.takeConflict}
      />
    )
  }
  return (
    <div className={grid['actions']}>
      <Button
        loading={write.isCommitting}
        onClick={() => {
          write.commit()
        }}
      >
        {write.isUnknown ? 'Send it again' : label}
      </Button>
      {children}
    </div>
  )
}
