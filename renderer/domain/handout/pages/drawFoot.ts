import type { Palette } from '../../drawing/palette.ts'
import type { Block, Lettering, MeasureLettering, SceneItem } from '../../drawing/scene.ts'

const TITLE: Lettering = { face: 'text', size: 10, weight: 600 }
const SMALL: Lettering = { face: 'text', size: 10, weight: 400 }
export const FOOT_HEIGHT = 32
const LINES = [16, 29] as const
const NUMBER_ROOM = 40

/** The foot of every page: of what lesson it is, on what all of it rests, and its number. */
export function drawFoot(
  title: string,
  source: string,
  page: number,
  width: number,
  palette: Palette,
  measure: MeasureLettering,
): Block {
  const line = (text: string, lettering: Lettering, y: number): SceneItem => ({
    kind: 'text',
    text: cutTo(width - NUMBER_ROOM, text, (part) => measure(part, lettering)),
    x: 0,
    y,
    lettering,
    colour: palette['ink-soft'],
    anchor: 'start',
  })
  return {
    width,
    height: FOOT_HEIGHT,
    items: [
      { kind: 'path', d: `M0 2H${width}`, stroke: palette['line-strong'], strokeWidth: 0.75 },
      line(title, TITLE, LINES[0]),
      line(source, SMALL, LINES[1]),
      {
        kind: 'text',
        text: String(page),
        x: width,
        y: LINES[0],
        lettering: { ...TITLE, size: 12 },
        colour: palette.ink,
        anchor: 'end',
      },
    ],
  }
}

/** A text on one line: with an ellipsis where it has no room. */
function cutTo(width: number, text: string, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  let cut = text
  while (cut !== '' && measure(`${cut}…`) > width) cut = cut.slice(0, -1).trimEnd()
  return `${cut}…`
}
