import { ankiCards } from '../../renderer/domain/interchange/anki/ankiCards.ts'
import { toAnki } from '../../renderer/domain/interchange/anki/toAnki.ts'
import type { CommandFormat } from './commandFormat.ts'
import { exchangeRequest } from './exchangeRequest.ts'
import { tellLeftOut } from './tellLeftOut.ts'

export const anki: CommandFormat = {
  id: 'anki',
  about: 'cards for Anki: a text file to import',
  makes: 'file',
  make: async (request) => {
    const { items, leftOut } = ankiCards(exchangeRequest(request))
    return {
      files: [{ name: 'anki.txt', bytes: new TextEncoder().encode(toAnki(items)) }],
      told: [`${items.length} cards.`, ...tellLeftOut(leftOut)],
    }
  },
}
