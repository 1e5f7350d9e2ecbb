import { giftItems, toGift } from '../../renderer/domain/interchange/gift/toGift.ts'
import type { CommandFormat } from './commandFormat.ts'
import { exchangeRequest } from './exchangeRequest.ts'
import { tellLeftOut } from './tellLeftOut.ts'

export const gift: CommandFormat = {
  id: 'gift',
  about: 'questions as GIFT text, as far as it can carry them',
  makes: 'file',
  make: async (request) => {
    const asked = exchangeRequest(request)
    const { items, leftOut } = giftItems(asked)
    return {
      files: [{ name: 'questions.gift', bytes: new TextEncoder().encode(toGift(items, asked)) }],
      told: [`${items.length} questions.`, ...tellLeftOut(leftOut)],
    }
  },
}
