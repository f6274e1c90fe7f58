import { NativeSelect } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { kindLabels, kinds } from './kind.ts'

/** Which of the two accounts a form is about. */
export function KindSelect(props: { readonly input: GetInputPropsReturnType }) {
  return (
    <NativeSelect
      label="Kind"
      data={kinds.map((kind) => ({ value: kind, label: `${kindLabels[kind]} credits` }))}
      {...props.input}
    />
  )
}
