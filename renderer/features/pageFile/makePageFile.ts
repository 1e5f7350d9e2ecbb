import type { Atlas, Diagram, Locale } from '../../../content/schema.ts'
import type { DiagramLayouts } from '../../canvas/DiagramLayouts.ts'
import { createMeasureLettering } from '../../canvas/measureLettering.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import type { Question } from '../../domain/questions/question.ts'
import { singleHtml, VIEWER_FILE, type ViewerProgram } from '../../domain/viewer/singleHtml.ts'
import { base64Of } from '../export/index.ts'
import { diagramPage } from './diagramPage.ts'
import { quizPage } from './quizPage.ts'

interface Wish {
  readonly atlas: Atlas
  readonly subject: Subject
  readonly locale: Locale
  /** Null for a quiz. */
  readonly diagram: Diagram | null
  readonly questions: readonly Question[]
  readonly count: number
  readonly layouts: DiagramLayouts
}

/** One file that opens anywhere. Rejects where its program cannot be had, and while developing. */
export async function makePageFile(wish: Wish): Promise<Uint8Array<ArrayBuffer>> {
  const { atlas, subject, locale, diagram, questions, count, layouts } = wish
  const response = await fetch(`./${VIEWER_FILE}`)
  if (!response.ok) throw new Error(`${VIEWER_FILE}: ${response.status}`)
  const program = (await response.json()) as ViewerProgram
  const page = diagram
    ? await diagramPage({
        atlas,
        subject,
        diagram,
        locale,
        layout: await layouts.load(diagram, subject.actors, locale),
        measure: createMeasureLettering(),
        base64Of,
      })
    : await quizPage({ atlas, subject, locale, questions, count, base64Of })
  return new TextEncoder().encode(singleHtml(page, program))
}
