import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core'

// Mantine writes white on a filled button; our accent is light in the dark theme and wants dark letters.
const resolveVariant: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  return input.variant === 'filled' ? { ...colours, color: 'var(--accent-ink)' } : colours
}

/** Mantine dressed as us: its widgets take their colours and letters from `tokens.css`. */
export const theme = createTheme({
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-heading)' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver: resolveVariant,
})

export const resolveVariables: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--sanction)',
    '--mantine-color-default': 'var(--raised, var(--surface))',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    // Its primary colour, which it calls blue.
    '--mantine-color-blue-filled': 'var(--accent)',
    '--mantine-color-blue-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
    '--mantine-color-blue-light': 'var(--accent-soft)',
    '--mantine-color-blue-light-hover': 'var(--hover)',
    '--mantine-color-blue-light-color': 'var(--accent)',
    '--mantine-color-blue-outline': 'var(--accent)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--accent) 88%, var(--ink))',
    '--mantine-primary-color-light': 'var(--accent-soft)',
    '--mantine-primary-color-light-hover': 'var(--hover)',
    '--mantine-primary-color-light-color': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--accent-ink)',
    '--mantine-radius-default': '8px',
  }
  return {
    variables: {},
    light: { ...colours, '--mantine-color-gray-1': 'var(--hover)' },
    dark: colours,
  }
}
