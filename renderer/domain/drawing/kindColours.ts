import type { StepKind } from '../../../content/schema.ts'
import type { Palette } from './palette.ts'

/** Colours of a step's outline, its ground, and its number and icon: as on the screen. */
export function kindColours(
  kind: StepKind,
  palette: Palette,
): { readonly tone: string; readonly fill: string; readonly mark: string } {
  switch (kind) {
    case 'start':
    case 'decision':
    case 'sanction':
    case 'outcome':
      return { tone: palette[kind], fill: palette[`${kind}-soft`], mark: palette[kind] }
    case 'act':
    case 'document':
    case 'payment':
    case 'time-limit':
      return { tone: palette['line-strong'], fill: palette.surface, mark: palette['ink-soft'] }
  }
}
