import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { ExpiryFields } from '../../../ui/expiry-fields.tsx'
import grid from '../../../ui/form-grid.module.css'
import { kindLabels, kinds } from '../../../ui/kind.ts'
import { sourceLabels } from '../../../ui/labels.ts'
import { ReasonFields } from '../../../ui/reason-fields.tsx'
import { givenSources } from '../model/grant-draft.ts'
import type { GrantWizard } from './use-grant-wizard.ts'
import classes from './grant-form.module.css'

/** Steps 1 to 3. They are on one page, so that a correction is never a step back. */
export function GrantForm(props: { readonly wizard: GrantWizard; readonly timeZone: string }) {
  const { wizard, timeZone } = props
  const { form } = wizard
  return (
    <form
      className={classes['steps']}
      noValidate
      onSubmit={form.onSubmit((draft) => {
        wizard.preview(draft)
      })}
    >
      <fieldset className={grid['fieldset']} disabled={wizard.isLocked}>
        <legend className={grid['legend']}>1. Kind and source</legend>
        <div className={grid['row']}>
          <KindField wizard={wizard} />
          <NativeSelect
            label="Source"
            data={givenSources.map((source) => ({ value: source, label: sourceLabels[source] }))}
            {...form.getInputProps('source')}
          />
          <NativeSelect
            label="Class"
            description="Only paid credits roll over."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={[
              { value: 'unpaid', label: 'Unpaid' },
              { value: 'paid', label: 'Paid' },
            ]}
            {...form.getInputProps('class')}
          />
        </div>
      </fieldset>
      <AmountStep wizard={wizard} timeZone={timeZone} />
      <fieldset className={grid['fieldset']} disabled={wizard.isLocked}>
        <legend className={grid['legend']}>3. Reason</legend>
        <ReasonFields
          code={form.getInputProps('reasonCode')}
          note={form.getInputProps('note')}
          ticket={form.getInputProps('ticketUrl')}
        />
      </fieldset>
      {wizard.write.previewed === null ? (
        <div className={grid['actions']}>
          <Button type="submit" loading={wizard.write.isPreviewing}>
            Preview the effect
          </Button>
        </div>
      ) : null}
    </form>
  )
}

function KindField(props: { readonly wizard: GrantWizard }) {
  const { form } = props.wizard
  return (
    <div>
      <div className={classes['label']} id="grant-kind">
        Kind
      </div>
      <SegmentedControl
        fullWidth
        aria-labelledby="grant-kind"
        data={kinds.map((kind) => ({ value: kind, label: `${kindLabels[kind]} credits` }))}
        value={form.values.kind}
        onChange={(value) => {
          form.setFieldValue('kind', value)
        }}
      />
    </div>
  )
}

function AmountStep(props: { readonly wizard: GrantWizard; readonly timeZone: string }) {
  const { wizard, timeZone } = props
  const { form } = wizard
  return (
    <fieldset className={grid['fieldset']} disabled={wizard.isLocked}>
      <legend className={grid['legend']}>2. Amount and expiry</legend>
      <div className={grid['row']}>
        <TextInput
          label="Amount"
          inputMode="numeric"
          description="Up to 10,000,000"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          autoComplete="off"
          {...form.getInputProps('amount')}
        />
        <ExpiryFields
          label="Expires"
          choice={form.values.expiry}
          choiceInput={form.getInputProps('expiry')}
          dayInput={form.getInputProps('lastDay')}
          timeZone={timeZone}
        />
        <TextInput label="Invoice" placeholder="INV-2026-0042" {...form.getInputProps('invoiceId')} />
      </div>
    </fieldset>
  )
}
