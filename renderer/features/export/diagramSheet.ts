import type { Atlas, Diagram, Locale } from '../../../content/schema.ts'
import { findClaims, type Subject } from '../../data/findInAtlas.ts'
import type { DiagramLayout } from '../../domain/diagram/diagramLayout.ts'
import {
  type CitedClaim,
  listParagraphs,
  paragraphsOf,
  referencesOf,
} from '../../domain/drawing/citationsOf.ts'
import { composeSheet } from '../../domain/drawing/composeSheet.ts'
import { PALETTES, type PaletteName } from '../../domain/drawing/palette.ts'
import type { Paper } from '../../domain/drawing/paper.ts'
import type { MeasureLettering, Scene } from '../../domain/drawing/scene.ts'
import type { SheetContent } from '../../domain/drawing/sheetContent.ts'
import type { Stroke } from '../../domain/lesson/ink.ts'

/** A country or theme, or one in the making. */
export type DrawnSubject = Pick<Subject, 'id' | 'name' | 'actors' | 'diagrams'> & {
  readonly claims: readonly CitedClaim[]
}

export interface SheetRequest {
  readonly atlas: Atlas
  readonly subject: DrawnSubject
  readonly diagram: Diagram
  readonly locale: Locale
  /** Of the diagram in that language. */
  readonly layout: DiagramLayout
  readonly theme: PaletteName
  /** `null` for a picture as large as its contents. */
  readonly paper: Paper | null
  readonly legend: boolean
  readonly citations: boolean
  /** Drawn by hand over the diagram in that language; none unless given. */
  readonly ink?: readonly Stroke[]
  /** In the language of the sheet, which need not be that of the screen. */
  readonly words: Pick<SheetContent['words'], 'product' | 'language' | 'legend' | 'citations'>
}

/** One diagram with all that stands around it, ready to be written in any format. */
export function diagramSheet(request: SheetRequest, measure: MeasureLettering): Scene {
  const { atlas, subject, diagram, locale, theme, paper, words } = request
  const cited = [...diagram.steps, ...diagram.links].flatMap((part) => part.claims)
  const known: readonly CitedClaim[] = [...findClaims(atlas, cited), ...subject.claims]
  const claims = new Map(known.map((claim) => [claim.id, claim]))
  const { author, title } = atlas.article
  return composeSheet(
    {
      locale,
      diagram,
      actors: subject.actors,
      layout: request.layout,
      words: {
        ...words,
        subject: subject.name[locale],
        article: `${author[locale]}. ${title[locale]}`,
      },
      ink: request.ink ?? [],
      withLegend: request.legend,
      withCitations: request.citations,
      cited: diagram.steps.map(({ id, title: name }, index) => ({
        number: index + 1,
        title: name[locale],
        paragraphs: listParagraphs(paragraphsOf(diagram, id, claims)),
        references: referencesOf(diagram, id, claims, locale),
      })),
    },
    paper,
    PALETTES[theme],
    measure,
  )
}
