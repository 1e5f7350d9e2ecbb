import type { Lettering, MeasureLettering, TextItem } from '../../drawing/scene.ts'
import { type RichLine, type RichRun, wrapRich } from '../richText.ts'
import type { Strip } from './strip.ts'

/** How a text is set. Lengths in pixels. */
export interface TextLook {
  readonly lettering: Lettering
  readonly lineHeight: number
  readonly colour: string
}

/** Baseline of a line of text as a share of its height. */
const BASELINE = 0.74

/** A text as lines no wider than `width`, none of them alone on a page. */
export function setText(
  text: string,
  look: TextLook,
  width: number,
  measure: MeasureLettering,
  left = 0,
): readonly Strip[] {
  const lines = wrapRich(text, width, (run) => measure(run.text, letteringOf(run, look)))
  return lines.map((line, index) => ({
    height: look.lineHeight,
    items: setLine(line, look, left, measure),
    gap: 0,
    keeps: lines.length > 1 && (index === 0 || index === lines.length - 2),
  }))
}

function setLine(
  line: RichLine,
  look: TextLook,
  left: number,
  measure: MeasureLettering,
): readonly TextItem[] {
  let x = left
  return line.map((run) => {
    const lettering = letteringOf(run, look)
    const item: TextItem = {
      kind: 'text',
      text: run.text,
      x,
      y: look.lineHeight * BASELINE,
      lettering,
      colour: look.colour,
      anchor: 'start',
    }
    x += measure(run.text, lettering)
    return item
  })
}

/** Our fonts for files have no slanted letters: what is emphasised is a little heavier. */
const letteringOf = ({ isStrong, isEmphasised }: RichRun, { lettering }: TextLook): Lettering =>
  lettering.face === 'heading' || (!isStrong && !isEmphasised)
    ? lettering
    : { ...lettering, weight: isStrong || lettering.weight === 500 ? 600 : 500 }
