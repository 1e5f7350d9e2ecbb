import type { StepKind } from '../../../content/schema.ts'

/**
 * The outline of a step as an SVG path in a box of `width` × `height` pixels. Each kind has a
 * silhouette of its own, told apart without colour; the top edge is straight in the middle, where
 * links arrive.
 */
export function outlineOf(kind: StepKind, width: number, height: number): string {
  const w = width
  const h = height
  switch (kind) {
    case 'start':
    case 'outcome':
      return rounded(w, h, Math.min(h / 2, 30))
    case 'act':
      return rounded(w, h, 7)
    case 'decision': {
      const slant = 18
      return `M${slant} 0H${w - slant}L${w} ${h / 2}L${w - slant} ${h}H${slant}L0 ${h / 2}Z`
    }
    case 'document': {
      const wave = 9
      return `M0 0H${w}V${h - wave}C${w * 0.75} ${h - wave * 2.2} ${w * 0.65} ${h - wave * 1.4} ${w / 2} ${h - wave * 0.7}S${w * 0.2} ${h + wave * 0.2} 0 ${h - wave * 0.6}Z`
    }
    case 'payment': {
      // A banknote or ticket: bitten at both sides.
      const bite = 8
      const middle = h / 2
      return `M0 0H${w}V${middle - bite}A${bite} ${bite} 0 0 0 ${w} ${middle + bite}V${h}H0V${middle + bite}A${bite} ${bite} 0 0 0 0 ${middle - bite}Z`
    }
    case 'time-limit': {
      // A calendar leaf with a folded corner.
      const fold = 18
      return `M0 0H${w - fold}L${w} ${fold}V${h}H0Z`
    }
    case 'sanction': {
      const cut = 14
      return `M${cut} 0H${w - cut}L${w} ${cut}V${h - cut}L${w - cut} ${h}H${cut}L0 ${h - cut}V${cut}Z`
    }
  }
}

const rounded = (w: number, h: number, r: number): string =>
  `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}H${r}A${r} ${r} 0 0 1 0 ${h - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`
