import { NativeSelect, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { expiryChoices, expiryLabels } from './expiry-choice.ts'
import type { ExpiryChoice } from './expiry-choice.ts'

/** When credits end: by a choice, or after a day in the team's zone. */
export function ExpiryFields(props: {
  readonly label: string
  readonly choice: ExpiryChoice
  readonly choiceInput: GetInputPropsReturnType
  readonly dayInput: GetInputPropsReturnType
  readonly timeZone: string
}) {
  return (
    <>
      <NativeSelect
        label={props.label}
        data={expiryChoices.map((choice) => ({ value: choice, label: expiryLabels[choice] }))}
        {...props.choiceInput}
      />
      {props.choice === 'date' ? (
        <TextInput
          label="Last day"
          description={`To the end of the day in ${props.timeZone}`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          type="date"
          required
          {...props.dayInput}
        />
      ) : null}
    </>
  )
}
