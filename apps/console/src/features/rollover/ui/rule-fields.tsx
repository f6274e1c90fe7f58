import { NativeSelect, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import grid from '../../../ui/form-grid.module.css'
import type { RuleForm } from '../model/rule-form.ts'

/** Only the fields that the mode and the life use are shown. */
export function RuleFields(props: { readonly form: UseFormReturnType<RuleForm> }) {
  const { form } = props
  const { mode, life } = form.values
  return (
    <>
      <div className={grid['row']}>
        <NativeSelect
          label="What rolls over"
          data={[
            { value: 'none', label: 'Nothing' },
            { value: 'all', label: 'All that is unused' },
            { value: 'percent', label: 'A percentage' },
          ]}
          {...form.getInputProps('mode')}
        />
        {mode === 'percent' ? (
          <>
            <TextInput label="Percent" inputMode="numeric" required {...form.getInputProps('percent')} />
            <NativeSelect
              label="Of what"
              data={[
                { value: 'unused', label: 'What is unused' },
                { value: 'granted', label: 'What was granted' },
              ]}
              {...form.getInputProps('percentOf')}
            />
          </>
        ) : null}
      </div>
      {mode === 'none' ? null : (
        <div className={grid['row']}>
          <TextInput
            label="Most rolled-over credits"
            placeholder="No cap"
            inputMode="numeric"
            {...form.getInputProps('maxAmount')}
          />
          <TextInput
            label="Most rollovers"
            placeholder="No cap"
            inputMode="numeric"
            {...form.getInputProps('maxRollovers')}
          />
          <NativeSelect
            label="They expire"
            data={[
              { value: 'forever', label: 'Never' },
              { value: 'origin', label: 'Months after first bought' },
              { value: 'rollover', label: 'Months after the rollover' },
            ]}
            {...form.getInputProps('life')}
          />
          {life === 'forever' ? null : (
            <TextInput label="Months" inputMode="numeric" required {...form.getInputProps('months')} />
          )}
        </div>
      )}
    </>
  )
}
