import { groupBy } from '../../renderer/domain/groupBy.ts'
import type { LeftOut, LeftOutReason } from '../../renderer/domain/interchange/exchange.ts'

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  'as-terms': 'their terms are cards of their own, both ways',
  'no-drawing': 'their diagram could not be drawn',
  'too-many-right': 'they have more right options than the format can share marks among',
  'too-few-pairs': 'they have too few pairs for the format',
  unwritable: 'they hold a text that the format cannot carry',
}

/** A sentence for each reason, with the questions by id where they are few. */
export function tellLeftOut(leftOut: readonly LeftOut[]): readonly string[] {
  return [...groupBy(leftOut, ({ reason }) => reason)].map(([reason, all]) => {
    const ids = all.length > 5 ? '' : `: ${all.map(({ question }) => question.id).join(', ')}`
    return `Left out ${all.length} ${all.length === 1 ? 'question' : 'questions'}, because ${REASONS[reason]}${ids}.`
  })
}
