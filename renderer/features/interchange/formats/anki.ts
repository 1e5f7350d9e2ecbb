import { groupBy } from '../../../domain/groupBy.ts'
import type { ContentFormat, ExportTask } from '../exportFormat.ts'

async function cardsOf(task: ExportTask) {
  const { ankiCards } = await import('../../../domain/interchange/anki/ankiCards.ts')
  const { kinds } = task
  return ankiCards(task, kinds === null || kinds.includes('term') || kinds.includes('translation'))
}

export const ankiFormat: ContentFormat = {
  id: 'anki',
  fileEnd: 'anki.txt',
  preview: async (task) => {
    const { items, leftOut } = await cardsOf(task)
    // The first tag of a card names its kind.
    const first = [...groupBy(items, ({ tags }) => tags[0]).values()].flatMap(([card]) =>
      card ? [{ ...card, label: 'item.card' }] : [],
    )
    return { count: items.length, first, leftOut }
  },
  write: async (task) => {
    const { toAnki } = await import('../../../domain/interchange/anki/toAnki.ts')
    return new TextEncoder().encode(toAnki((await cardsOf(task)).items))
  },
}
