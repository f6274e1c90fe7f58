import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { reasonCodes, reasonLabels } from './labels.ts'
import grid from './form-grid.module.css'

/** Why credits move: asked on every write that moves them. */
export function ReasonFields(props: {
  readonly code: GetInputPropsReturnType
  readonly note: GetInputPropsReturnType
  readonly ticket: GetInputPropsReturnType
  readonly disabled?: boolean
}) {
  const disabled = props.disabled ?? false
  return (
    <>
      <div className={grid['row']}>
        <NativeSelect
          label="Reason"
          required
          disabled={disabled}
          data={[
            { value: '', label: 'Choose a reason' },
            ...reasonCodes.map((code) => ({ value: code, label: reasonLabels[code] })),
          ]}
          {...props.code}
        />
        <TextInput
          label="Ticket link"
          placeholder="https://"
          type="url"
          disabled={disabled}
          {...props.ticket}
        />
      </div>
      <Textarea
        label="Note"
        description="Why, in your own words. The customer's history keeps it."
        required
        rows={3}
        maxLength={1000}
        disabled={disabled}
        {...props.note}
      />
    </>
  )
}
