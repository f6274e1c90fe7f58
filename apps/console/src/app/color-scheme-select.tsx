import { NativeSelect, useMantineColorScheme } from '@mantine/core'

/** Light, dark, or what the system says. */
export function ColorSchemeSelect() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <NativeSelect
      label="Theme"
      size="xs"
      value={colorScheme}
      data={[
        { value: 'auto', label: 'As the system' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget
        setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')
      }}
    />
  )
}
