import type { Exchange, ExchangeRequest, LeftOut } from '../exchange.ts'
import { type Draughtsman, type MarkerPictures, markerPictures } from './markerPictures.ts'
import { moodleXml } from './moodleXml.ts'
import type { QuizItem } from './quizItem.ts'
import { quizItems } from './quizItems.ts'

export const MOODLE_LIMITS = { drawings: true, gaps: true } as const

/** A file of questions for Moodle, and what of them is in it. Rejects with the reason of `signal` once that is given up. */
export async function toMoodle(
  request: ExchangeRequest,
  draughtsman: Draughtsman,
  report: (done: number, count: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Exchange<QuizItem> & { readonly xml: string }> {
  const { items, leftOut } = quizItems(request, MOODLE_LIMITS)
  const asking = items.filter(({ body }) => body.type === 'ddmarker')
  const pictures = new Map<string, MarkerPictures>()
  const undrawn: LeftOut[] = []
  for (const [index, item] of asking.entries()) {
    report(index, asking.length)
    signal?.throwIfAborted()
    const drawn = await drawOrNot(item, request, draughtsman)
    if (drawn) pictures.set(item.idnumber, drawn)
    else undrawn.push({ question: item.question, reason: 'no-drawing' })
  }
  report(asking.length, asking.length)
  const carried = items.filter(
    ({ body, idnumber }) => body.type !== 'ddmarker' || pictures.has(idnumber),
  )
  return {
    items: carried,
    leftOut: [...leftOut, ...undrawn],
    xml: moodleXml(carried, pictures, request),
  }
}

/** One diagram that cannot be drawn does not take the other questions with it: it is told instead. */
async function drawOrNot(
  item: QuizItem,
  request: ExchangeRequest,
  draughtsman: Draughtsman,
): Promise<MarkerPictures | null> {
  try {
    return await markerPictures(item, request, draughtsman)
  } catch (error) {
    console.error('the picture of a question was not drawn', error)
    return null
  }
}
