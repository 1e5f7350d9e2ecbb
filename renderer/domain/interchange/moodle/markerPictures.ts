import type { DiagramLayout, Rect } from '../../diagram/diagramLayout.ts'
import { PALETTES } from '../../drawing/palette.ts'
import type { MeasureLettering, Scene } from '../../drawing/scene.ts'
import { findPlaced } from '../../handout/findPlaced.ts'
import type { PlacedDiagram } from '../../handout/handout.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { markerDrawing } from './markerDrawing.ts'
import type { QuizItem } from './quizItem.ts'

/** How a diagram becomes a picture, which a browser and a command line do each in its own way. */
export interface Draughtsman {
  readonly layoutOf: (placed: PlacedDiagram) => Promise<DiagramLayout>
  readonly measure: MeasureLettering
  /** A PNG of one pixel to the CSS pixel. */
  readonly drawPng: (scene: Scene) => Promise<Uint8Array>
}

export interface MarkerPictures {
  readonly ground: Uint8Array
  readonly large: Uint8Array | null
  readonly zones: ReadonlyMap<string, Rect>
  readonly title: string
}

/** The pictures of a question about labels; null where there is no such diagram. Rejects where it cannot be drawn. */
export async function markerPictures(
  { question, body }: QuizItem,
  { atlas, locale }: ExchangeRequest,
  { layoutOf, measure, drawPng }: Draughtsman,
): Promise<MarkerPictures | null> {
  const { system, diagram } = question
  const placed =
    system === null || diagram === null ? null : findPlaced(atlas, system, diagram, locale)
  if (!placed || body.type !== 'ddmarker') return null
  const drawing = markerDrawing(
    {
      diagram: placed.diagram,
      actors: placed.actors,
      layout: await layoutOf(placed),
      locale,
      hidden: body.labels.map(({ step }) => step),
    },
    PALETTES.projector,
    measure,
  )
  if (drawing.zones.size < body.labels.length) return null
  return {
    ground: await drawPng(drawing.ground),
    large: drawing.large && (await drawPng(drawing.large)),
    zones: drawing.zones,
    title: placed.diagram.title[locale],
  }
}
