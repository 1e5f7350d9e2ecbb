import type { ContentFormat } from '../exportFormat.ts'

const load = () => import('../../../domain/interchange/gift/toGift.ts')

export const giftFormat: ContentFormat = {
  id: 'gift',
  fileEnd: 'gift.txt',
  preview: async (task) => {
    const { giftItems } = await load()
    const { previewOf } = await import('./previewOf.ts')
    return previewOf(giftItems(task), task)
  },
  write: async (task) => {
    const { giftItems, toGift } = await load()
    return new TextEncoder().encode(toGift(giftItems(task).items, task))
  },
}
