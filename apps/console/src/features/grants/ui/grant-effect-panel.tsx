import type { GrantCreation, GrantPreview } from '@scrip/sdk/admin'
import { CommitOrAsk } from '../../../ui/commit-or-ask.tsx'
import { EffectPreview } from '../../../ui/effect-preview.tsx'
import { focusOnMount } from '../../../ui/focus-on-mount.ts'
import { formatCreditsOf } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'
import { kindLabels } from '../../../ui/kind.ts'
import { Panel } from '../../../ui/panel.tsx'
import { BurnOrder } from './burn-order.tsx'
import type { GrantWizard } from './use-grant-wizard.ts'
import classes from './grant-effect-panel.module.css'

/** Step 4: what it will do, and the one button that does it. */
export function GrantEffectPanel(props: {
  readonly previewed: { readonly body: GrantCreation; readonly preview: GrantPreview }
  readonly write: GrantWizard['write']
  readonly timeZone: string
}) {
  const { previewed, write, timeZone } = props
  const { body } = previewed
  const { effect } = previewed.preview
  return (
    <Panel title="4. Effect" aside="Previewed, not given yet">
      <div className={classes['effect']} tabIndex={-1} ref={focusOnMount}>
        <EffectPreview
          label={`${kindLabels[body.kind]} credits before and after`}
          rows={[
            { label: 'Available', before: effect.before.available, after: effect.after.available },
            { label: 'Held', before: effect.before.held, after: effect.after.held },
            { label: 'Used', before: effect.before.used, after: effect.after.used },
            { label: 'Granted', before: effect.before.granted, after: effect.after.granted },
          ]}
        />
        <div>
          <h3 className={classes['heading']}>Burn order after it</h3>
          <div className={classes['table']}>
            <BurnOrder label="Burn order after the grant" positions={effect.burn_order} timeZone={timeZone} />
          </div>
        </div>
        <CommitOrAsk
          write={write}
          previewed={previewed}
          label={`Give ${formatCreditsOf(body.amount, body.kind)}`}
        >
          <span className="dim">
            {body.expires_at === null || body.expires_at === undefined ? (
              'They never expire.'
            ) : (
              <>
                They expire on <Instant at={body.expires_at} timeZone={timeZone} />.
              </>
            )}
          </span>
        </CommitOrAsk>
      </div>
    </Panel>
  )
}
