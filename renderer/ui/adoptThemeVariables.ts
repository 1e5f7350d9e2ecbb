import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { resolveVariables, theme } from './theme.ts'

/**
 * Gives the page Mantine's variables as an adopted style sheet. Mantine itself would inject a `<style>`
 * element, which our content security policy (`style-src 'self'`) rightly refuses; a sheet made by
 * script is not inline style and needs no exception.
 */
export function adoptThemeVariables(): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const theirs = defaultCssVariablesResolver(merged)
  const ours = resolveVariables(merged)
  const css = convertCssVariables(
    {
      variables: { ...theirs.variables, ...ours.variables },
      light: { ...theirs.light, ...ours.light },
      dark: { ...theirs.dark, ...ours.dark },
    },
    ':root',
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
