import type { Locale } from '../../../content/schema.ts'
import type { Question } from '../questions/question.ts'
import { type CardText, line, list, softLine } from './cardText.ts'
import { EXCHANGE_WORDS } from './exchangeWords.ts'
import { sourcesOf } from './sourcesOf.ts'

/** What is asked, where, and from what one may choose. */
export function frontOf(question: Question): readonly CardText[] {
  const { form, options, slots } = question
  const offered = options.map(({ text }) => text)
  switch (form) {
    case 'one':
    case 'many':
      return [...askedIn(question), list('letters', offered)]
    case 'order':
      return [...askedIn(question), list('none', offered)]
    case 'slots':
      return [
        ...askedIn(question),
        list(
          'numbers',
          slots.map(({ text }) => text),
        ),
        list('letters', offered),
      ]
    case 'typed':
      return askedIn(question)
  }
}

/** What is right, why, and where it stands in the article. */
export function backOf(question: Question, locale: Locale): readonly CardText[] {
  return [...answerOf(question, locale), ...reasonsOf(question), ...citationOf(question, locale)]
}

/** The place in small letters, and the question itself. */
export const askedIn = ({ context, prompt }: Question): readonly CardText[] => [
  ...(context === undefined ? [] : [softLine(context)]),
  line(prompt),
]

/** Why it is right, without the remarks on single options. */
export const explanationOf = (question: Question, locale: Locale): readonly CardText[] => [
  ...(question.explanation === '' ? [] : [line(question.explanation)]),
  ...citationOf(question, locale),
]

export const textOfOption = ({ options }: Question, id: string | undefined): string =>
  options.find((option) => option.id === id)?.text ?? ''

function answerOf(question: Question, locale: Locale): readonly CardText[] {
  const { form, options, slots, answer, accepted } = question
  switch (form) {
    case 'one':
      return answer.map((id) => line(strong(textOfOption(question, id))))
    case 'many':
      return [
        list(
          'none',
          options.filter(({ id }) => answer.includes(id)).map(({ text }) => strong(text)),
        ),
      ]
    case 'order':
      return [
        list(
          'numbers',
          answer.map((id) => textOfOption(question, id)),
        ),
      ]
    case 'slots':
      return [
        list(
          'numbers',
          slots.map(({ text }, index) => filled(text, textOfOption(question, answer[index]))),
        ),
      ]
    case 'typed':
      return [
        ...answer.map((text) => line(strong(text))),
        ...(accepted.length === 0
          ? []
          : [softLine(EXCHANGE_WORDS[locale].accepted(accepted.join(' / ')))]),
      ]
  }
}

const GAP = '____'

/** A place with what belongs there: in its gap, or behind it. */
function filled(slot: string, text: string): string {
  if (slot.includes(GAP)) return slot.replaceAll(GAP, () => strong(text))
  return slot.endsWith('→') ? `${slot} ${strong(text)}` : `${slot} — ${strong(text)}`
}

/** A text with marks of its own stays as it is. */
const strong = (text: string): string => (/[*\n]/.test(text) || text === '' ? text : `**${text}**`)

function reasonsOf({ explanation, options }: Question): readonly CardText[] {
  const whys = new Set(options.flatMap(({ why }) => (why && why !== explanation ? [why] : [])))
  return [
    ...(explanation === '' ? [] : [line(explanation)]),
    ...(whys.size > 0 ? [list('none', [...whys])] : []),
  ]
}

/** Where the answer stands. */
export const citationOf = (
  { citations, references }: Question,
  locale: Locale,
): readonly CardText[] => sourcesOf(citations, references, locale)
