import { PRODUCT_NAMES } from '../../../i18n/languageNames.ts'
import type { ContentFormat, ExportTask } from '../exportFormat.ts'

const requestOf = (task: ExportTask) => ({ ...task, product: PRODUCT_NAMES[task.locale] })
const load = () => import('../../../domain/interchange/gift/toGift.ts')

export const giftFormat: ContentFormat = {
  id: 'gift',
  fileEnd: 'gift.txt',
  asksQuestions: true,
  preview: async (task) => {
    const { giftItems } = await load()
    const { previewOf } = await import('./previewOf.ts')
    return previewOf(giftItems(requestOf(task)), task)
  },
  write: async (task) => {
    const { giftItems, toGift } = await load()
    const request = requestOf(task)
    return new TextEncoder().encode(toGift(giftItems(request).items, request))
  },
}
