import { toMoodle } from '../../renderer/domain/interchange/moodle/toMoodle.ts'
import type { CommandFormat } from './commandFormat.ts'
import { exchangeRequest } from './exchangeRequest.ts'
import { tellLeftOut } from './tellLeftOut.ts'

export const moodleXml: CommandFormat = {
  id: 'moodle-xml',
  about: 'a question bank for Moodle, drawings included',
  makes: 'file',
  make: async (request) => {
    const { createDraughtsman } = await import('./draughtsman.ts')
    const { xml, items, leftOut } = await toMoodle(
      exchangeRequest(request),
      await createDraughtsman(request.locale),
    )
    return {
      files: [{ name: 'moodle.xml', bytes: new TextEncoder().encode(xml) }],
      told: [`${items.length} questions.`, ...tellLeftOut(leftOut)],
    }
  },
}
