import type { Lettering, MeasureLettering, SceneItem } from '../../drawing/scene.ts'
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
  const lines = wrapRich(text, width, (run) => widthOf(run.text, letteringOf(run, look), measure))
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
): readonly SceneItem[] {
  const y = look.lineHeight * BASELINE
  let x = left
  return line.flatMap((run) => {
    const lettering = letteringOf(run, look)
    return partsOf(run.text).map((text): SceneItem => {
      const at = x
      x += widthOf(text, lettering, measure)
      return text === ARROW
        ? drawArrow(at, y, lettering.size, look.colour)
        : { kind: 'text', text, x: at, y, lettering, colour: look.colour, anchor: 'start' }
    })
  })
}

/** Our fonts have no such letter: it is drawn. */
const ARROW = '→'

const partsOf = (text: string): readonly string[] => text.split(/(→)/).filter((part) => part !== '')

/** An arrow is as wide as its letters are high. */
const widthOf = (text: string, lettering: Lettering, measure: MeasureLettering): number =>
  partsOf(text).reduce(
    (sum, part) => sum + (part === ARROW ? lettering.size : measure(part, lettering)),
    0,
  )

function drawArrow(x: number, baseline: number, size: number, colour: string): SceneItem {
  const y = baseline - size * 0.32
  const [start, end, wing] = [x + size * 0.08, x + size * 0.92, size * 0.24]
  return {
    kind: 'path',
    d: `M${start} ${y}H${end}M${end - wing} ${y - wing}L${end} ${y}L${end - wing} ${y + wing}`,
    stroke: colour,
    strokeWidth: size * 0.085,
    roundEnds: true,
  }
}

/** Our fonts for files have no slanted letters: what is emphasised is a little heavier. */
const letteringOf = ({ isStrong, isEmphasised }: RichRun, { lettering }: TextLook): Lettering =>
  lettering.face === 'heading' || (!isStrong && !isEmphasised)
    ? lettering
    : { ...lettering, weight: isStrong || lettering.weight === 500 ? 600 : 500 }
