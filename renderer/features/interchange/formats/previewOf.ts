import type { Exchange } from '../../../domain/interchange/exchange.ts'
import { backOf, frontOf } from '../../../domain/interchange/faces.ts'
import type { QuizBody, QuizItem } from '../../../domain/interchange/moodle/quizItem.ts'
import type { ExportPreview, ExportTask } from '../exportFormat.ts'

/** The first question of every way of asking, as Moodle will ask it. */
export function previewOf(
  { items, leftOut }: Exchange<QuizItem>,
  { locale }: ExportTask,
): ExportPreview {
  const byLabel = new Map<string, QuizItem[]>()
  for (const item of items) {
    const label = labelOf(item.body)
    byLabel.set(label, [...(byLabel.get(label) ?? []), item])
  }
  const shown = [...byLabel].flatMap(([label, [first]]) => (first ? [{ label, item: first }] : []))
  return {
    count: items.length,
    first: shown.map(({ label, item: { question, idnumber } }) => ({
      id: idnumber,
      label,
      front: frontOf(question),
      back: backOf(question, locale),
    })),
    leftOut,
  }
}

const labelOf = (body: QuizBody): string =>
  body.type === 'multichoice' ? `item.${body.single ? 'single' : 'several'}` : `item.${body.type}`
