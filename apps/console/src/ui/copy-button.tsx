import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'

/** Copies a text, and says so where a screen reader hears it. */
export function CopyButton(props: { readonly text: string; readonly label: string }) {
  const clipboard = useClipboard({ timeout: 2_000 })
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          clipboard.copy(props.text)
        }}
      >
        {clipboard.copied ? 'Copied' : props.label}
      </Button>
      <output className="visually-hidden">{clipboard.copied ? 'Copied' : ''}</output>
    </>
  )
}
