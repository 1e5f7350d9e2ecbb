import { groupBy } from '../../../domain/groupBy.ts'
import type { Exchange } from '../../../domain/interchange/exchange.ts'
import { backOf, frontOf } from '../../../domain/interchange/faces.ts'
import type { QuizBody, QuizItem } from '../../../domain/interchange/moodle/quizItem.ts'
import type { ExportPreview, ExportTask } from '../exportFormat.ts'

/** The first question of every way of asking, as Moodle will ask it. */
export function previewOf(
  { items, leftOut }: Exchange<QuizItem>,
  { locale }: ExportTask,
): ExportPreview {
  const first = [...groupBy(items, ({ body }) => labelOf(body))].flatMap(([label, [item]]) =>
    item
      ? {
          id: item.idnumber,
          label,
          front: frontOf(item.question),
          back: backOf(item.question, locale),
        }
      : [],
  )
  return { count: items.length, first, leftOut }
}

const labelOf = (body: QuizBody): string =>
  body.type === 'multichoice' ? `item.${body.single ? 'single' : 'several'}` : `item.${body.type}`
