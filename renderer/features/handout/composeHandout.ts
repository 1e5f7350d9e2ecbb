import type { DiagramLayouts } from '../../canvas/DiagramLayouts.ts'
import { loadFonts } from '../../canvas/loadFonts.ts'
import { createMeasureLettering } from '../../canvas/measureLettering.ts'
import type { DiagramLayout } from '../../domain/diagram/diagramLayout.ts'
import { PALETTES } from '../../domain/drawing/palette.ts'
import type { Scene } from '../../domain/drawing/scene.ts'
import { diagramsIn } from '../../domain/handout/diagramsIn.ts'
import type { Handout } from '../../domain/handout/handout.ts'
import type { HandoutChoices } from '../../domain/handout/handoutChoices.ts'
import type { HandoutWords } from '../../domain/handout/handoutWords.ts'
import { composePages } from '../../domain/handout/pages/composePages.ts'
import { composeSlides } from '../../domain/handout/slides/composeSlides.ts'
import type { Slide } from '../../domain/handout/slides/slide.ts'

export interface ComposeRequest {
  readonly handout: Handout
  readonly choices: HandoutChoices
  readonly words: HandoutWords
  readonly layouts: DiagramLayouts
}

export type Composed =
  | { readonly format: 'pdf'; readonly sheets: readonly Scene[] }
  | { readonly format: 'pptx'; readonly sheets: readonly Slide[] }

/** As long as the page may be kept from anything else, in milliseconds. */
const SLICE_MS = 12
const FONT_PATIENCE_MS = 3000

/**
 * Draws a hand-out, page by page or slide by slide, with a breath now and then so that the program stays
 * alive. Rejects with the reason of `signal` once that is given up. What cannot be laid out is told in words.
 */
export async function composeHandout(
  { handout, choices, words, layouts }: ComposeRequest,
  signal: AbortSignal,
): Promise<Composed> {
  await loadFonts(FONT_PATIENCE_MS)
  const shared = {
    handout,
    words,
    palette: PALETTES.projector,
    layouts: await layOutAll(handout, layouts),
    hasLesson: choices.key !== 'alone',
  }
  return choices.format === 'pdf'
    ? {
        format: 'pdf',
        sheets: await inSlices(
          composePages({ ...shared, paper: choices.paper, measure: createMeasureLettering() }),
          signal,
        ),
      }
    : {
        format: 'pptx',
        sheets: await inSlices(composeSlides({ ...shared, slides: choices.slides }), signal),
      }
}

async function layOutAll(
  handout: Handout,
  layouts: DiagramLayouts,
): Promise<ReadonlyMap<string, DiagramLayout>> {
  const laidOut = await Promise.all(
    diagramsIn(handout).map(async ({ id, diagram, actors }) => {
      try {
        return [[id, await layouts.load(diagram, actors, handout.locale)] as const]
      } catch (error) {
        console.error('a diagram of the hand-out was not laid out', error)
        return []
      }
    }),
  )
  return new Map(laidOut.flat())
}

async function inSlices<T>(made: Iterable<T>, signal: AbortSignal): Promise<readonly T[]> {
  const all: T[] = []
  let since = performance.now()
  for (const one of made) {
    all.push(one)
    if (performance.now() - since < SLICE_MS) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
  signal.throwIfAborted()
  return all
}
