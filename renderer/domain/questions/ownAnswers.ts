import type { OwnQuestion } from '../../../content/schema.ts'
import type { Draft, DraftOption } from './draft.ts'
import { truthOptions } from './truthOptions.ts'

type Answers = Pick<Draft, 'options' | 'slots' | 'answer' | 'accepted'>

/** Options and answers of a lecturer's question, named by their place in the file. */
export function ownAnswers(question: OwnQuestion): Answers {
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const options = question.options.map(
        ({ text, why }, index): DraftOption => ({ id: `o${index + 1}`, text, ...(why && { why }) }),
      )
      const right = options.filter((_, index) => question.options[index]?.right)
      return { options, answer: right.map(({ id }) => id) }
    }
    case 'true-false':
      return { options: truthOptions(), answer: [String(question.answer)] }
    case 'typed':
      return { options: [], answer: question.answer, accepted: spellings(question.accepted) }
    case 'order': {
      const options = question.steps.map((text, index) => ({ id: `o${index + 1}`, text }))
      return { options, answer: options.map(({ id }) => id) }
    }
    case 'match': {
      const rights = [...question.pairs.map(({ right }) => right), ...question.others]
      return {
        slots: question.pairs.map(({ left }, index) => ({ id: `s${index + 1}`, text: left })),
        options: rights.map((text, index) => ({ id: `o${index + 1}`, text })),
        answer: question.pairs.map((_, index) => `o${index + 1}`),
      }
    }
    default:
      return question satisfies never
  }
}

type Typed = Extract<OwnQuestion, { kind: 'typed' }>

const spellings = (accepted: Typed['accepted']): NonNullable<Draft['accepted']> => ({
  ky: accepted.map(({ ky }) => ky),
  ru: accepted.map(({ ru }) => ru),
  en: accepted.map(({ en }) => en),
})
