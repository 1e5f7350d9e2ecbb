import type { Locale } from '../../../content/names.ts'
import type { Question } from '../questions/question.ts'
import { optionLetter } from './optionLetter.ts'

/**
 * The right answer as it is marked on paper, one part a line: letters with what they stand for; of an
 * order, the figures from the top down; of places in a diagram, the numbers of the steps.
 */
export function keyOf(
  { form, kind, options, slots, answer, accepted }: Question,
  locale: Locale,
  stepNumbers: ReadonlyMap<string, number>,
): readonly string[] {
  const lettered = (id: string | undefined): string => {
    const index = options.findIndex((option) => option.id === id)
    return `${optionLetter(index, locale)}) ${options[index]?.text ?? ''}`
  }
  switch (form) {
    case 'typed':
      return [[...answer, ...accepted.slice(0, 3)].join(' / ')]
    case 'one':
      return answer.map(lettered)
    case 'many':
      return options.filter(({ id }) => answer.includes(id)).map(({ id }) => lettered(id))
    case 'order':
      return [options.map(({ id }) => answer.indexOf(id) + 1).join(' – ')]
    case 'slots':
      return slots.map(({ id }, index) => {
        const number = (kind === 'place-label' && stepNumbers.get(id)) || index + 1
        return `${number} — ${lettered(answer[index])}`
      })
    default:
      return form satisfies never
  }
}
