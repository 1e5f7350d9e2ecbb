import type { Atlas, Diagram, Locale } from '../../../content/schema.ts'
import type { DiagramLayouts } from '../../canvas/DiagramLayouts.ts'
import { createMeasureLettering } from '../../canvas/measureLettering.ts'
import type { DiagramLayout } from '../../domain/diagram/diagramLayout.ts'
import type { Scene } from '../../domain/drawing/scene.ts'
import type { InkSheet } from '../../domain/lesson/ink.ts'
import { type DrawnInk, latestInk } from '../../domain/lesson/inkInLanguage.ts'
import type { ExportChoices } from '../../state/exportChoices.ts'
import { type DrawnSubject, diagramSheet } from './diagramSheet.ts'
import { type I18n, sheetWords } from './sheetWords.ts'

export interface SheetsRequest {
  readonly atlas: Atlas
  readonly subject: DrawnSubject
  readonly diagram: Diagram
  readonly choices: ExportChoices
  readonly locale: Locale
  readonly i18n: I18n
  readonly layouts: DiagramLayouts
  /** What was drawn by hand over the diagrams of this subject. */
  readonly ink: readonly InkSheet[]
}

const measureLettering = createMeasureLettering()

const holdsSeveral = ({ format }: ExportChoices): boolean => format === 'pdf' || format === 'print'

/** The diagrams that a choice means. */
export const chosenDiagrams = ({ subject, diagram, choices }: SheetsRequest): readonly Diagram[] =>
  choices.what === 'all' && holdsSeveral(choices) ? subject.diagrams : [diagram]

/** What was drawn by hand over one diagram in the language of the export; null for nothing. */
export const inkOver = (
  { subject, ink, locale }: SheetsRequest,
  diagram: Diagram,
): DrawnInk | null => latestInk(ink, `${subject.id}/${diagram.id}`, locale)

/** One diagram as its reader wants it: pages for paper, a free sheet for a picture. */
export function makeSheet(request: SheetsRequest, diagram: Diagram, layout: DiagramLayout): Scene {
  const { atlas, subject, choices, locale, i18n } = request
  const { theme, paper, orientation, legend, citations } = choices
  return diagramSheet(
    {
      atlas,
      subject,
      diagram,
      locale,
      layout,
      theme,
      paper: holdsSeveral(choices) ? { size: paper, orientation } : null,
      legend,
      citations,
      ink: (choices.ink && inkOver(request, diagram)?.strokes) || [],
      words: sheetWords(i18n, locale),
    },
    measureLettering,
  )
}

/** The same for all of them, with a breath between two so that the page stays alive. */
export async function makeSheets(
  request: SheetsRequest,
  onProgress: (done: number, count: number) => void,
): Promise<readonly Scene[]> {
  const diagrams = chosenDiagrams(request)
  const scenes: Scene[] = []
  for (const diagram of diagrams) {
    onProgress(scenes.length, diagrams.length)
    await new Promise((resolve) => setTimeout(resolve))
    const { actors } = request.subject
    const layout = await request.layouts.load(diagram, actors, request.locale)
    scenes.push(makeSheet(request, diagram, layout))
  }
  onProgress(scenes.length, diagrams.length)
  return scenes
}
