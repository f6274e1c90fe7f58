import { createTheme } from '@mantine/core'
import type { CSSVariablesResolver } from '@mantine/core'

const fontFamily =
  '"Segoe UI Variable Text", "Segoe UI", -apple-system, Roboto, "Liberation Sans", Arial, system-ui, sans-serif'

/** Shade 8 is the first at which white text on the primary colour passes AA contrast. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 8,
  autoContrast: true,
  fontFamily,
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontFamily, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  colors: {
    dark: [
      '#dfe3ea',
      '#c0c7d2',
      '#a3acb9',
      '#7b8594',
      '#4d5664',
      '#3b434f',
      '#2b323c',
      '#1b2028',
      '#14181e',
      '#0e1115',
    ],
  },
})

/** The kit's own dimmed and error texts miss AA contrast; these pass on page and card in both themes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1a1f27',
    '--mantine-color-dimmed': '#59626f',
    '--mantine-color-placeholder': '#6a7380',
    '--mantine-color-error': '#b42318',
    '--mantine-color-default-border': '#d3d8df',
    '--mantine-color-anchor': '#364fc7',
  },
  dark: {
    '--mantine-color-body': '#1b2028',
    '--mantine-color-text': '#e4e8ee',
    '--mantine-color-dimmed': '#a3acb9',
    '--mantine-color-placeholder': '#98a2b0',
    '--mantine-color-error': '#ff9c92',
    '--mantine-color-default': '#232933',
    '--mantine-color-default-hover': '#2b323c',
    '--mantine-color-default-border': '#444d5b',
    '--mantine-color-anchor': '#a5b8ff',
  },
})
