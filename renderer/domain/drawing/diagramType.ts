import type { TextStyle } from '../diagram/diagramLayout.ts'

/** Lettering of diagrams. Measuring and drawing must use the same, or texts outgrow their shapes. */
export const DIAGRAM_TYPE: Readonly<
  Record<TextStyle, { readonly size: number; readonly weight: number; readonly family: string }>
> = {
  node: {
    size: 14.5,
    weight: 500,
    family: '"Golos Text Variable", "Segoe UI", "Noto Sans", sans-serif',
  },
  label: {
    size: 12.5,
    weight: 500,
    family: '"Golos Text Variable", "Segoe UI", "Noto Sans", sans-serif',
  },
  heading: {
    size: 15,
    weight: 600,
    family: '"Source Serif 4 Variable", "Noto Serif", Georgia, serif',
  },
}

export const fontOf = (style: TextStyle): string => {
  const { size, weight, family } = DIAGRAM_TYPE[style]
  return `${weight} ${size}px ${family}`
}
