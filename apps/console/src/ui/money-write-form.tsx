import { Button } from '@mantine/core'
import type { ReactNode, SubmitEventHandler } from 'react'
import type { MoneyWrite, Previewed } from '../app/use-money-write.ts'
import { ChangedSince } from './changed-since.tsx'
import { CommitOrAsk } from './commit-or-ask.tsx'
import type { EffectRow } from './effect-rows.ts'
import { EffectPreview } from './effect-preview.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { focusOnMount } from './focus-on-mount.ts'
import grid from './form-grid.module.css'
import classes from './money-write-form.module.css'

/**
 * The form of a money write: fields → effect → the one button that does it. What was sent and got no answer stays locked
 * until sending it again tells.
 */
export function MoneyWriteForm<Body extends object, Preview extends Previewed, Receipt>(props: {
  readonly write: MoneyWrite<Body, Preview, Receipt>
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>
  readonly timeZone: string
  readonly rowsOf: (preview: Preview) => readonly EffectRow[]
  readonly commitLabel: (preview: Preview, body: Body) => string
  /** What the numbers before and after do not say. */
  readonly renderEffect?: (preview: Preview) => ReactNode
  readonly children: ReactNode
}) {
  const { write, onSubmit, timeZone, rowsOf, children } = props
  const { previewed, conflict, failure } = write
  return (
    <form className={grid['form']} noValidate onSubmit={onSubmit}>
      <fieldset className={grid['fieldset']} disabled={write.isCommitting || write.isUnknown}>
        {children}
      </fieldset>
      {conflict === null ? null : (
        <ChangedSince
          former={rowsOf(conflict.former)}
          current={previewed === null ? null : rowsOf(previewed.preview)}
          changes={conflict.changes}
          timeZone={timeZone}
        />
      )}
      {previewed === null ? (
        <div className={grid['actions']}>
          <Button type="submit" loading={write.isPreviewing}>
            Preview the effect
          </Button>
        </div>
      ) : (
        <Effect {...props} previewed={previewed} />
      )}
      {failure === null ? null : <FailureNotice error={failure.error} act={failure.act} />}
    </form>
  )
}

function Effect<Body extends object, Preview extends Previewed, Receipt>(props: {
  readonly write: MoneyWrite<Body, Preview, Receipt>
  readonly previewed: { readonly body: Body; readonly preview: Preview }
  readonly rowsOf: (preview: Preview) => readonly EffectRow[]
  readonly commitLabel: (preview: Preview, body: Body) => string
  readonly renderEffect?: (preview: Preview) => ReactNode
}) {
  const { write, rowsOf, commitLabel, renderEffect } = props
  const { body, preview } = props.previewed
  return (
    <section className={classes['effect']} aria-label="Effect" tabIndex={-1} ref={focusOnMount}>
      <h3 className={classes['heading']}>
        Effect <span className="dim">previewed, not done yet</span>
      </h3>
      <EffectPreview label="Credits before and after" rows={rowsOf(preview)} />
      {renderEffect?.(preview)}
      <CommitOrAsk write={write} previewed={props.previewed} label={commitLabel(preview, body)} />
    </section>
  )
}
