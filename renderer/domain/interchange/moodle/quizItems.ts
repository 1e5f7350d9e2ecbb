import { foldText } from '../../foldText.ts'
import { groupBy } from '../../groupBy.ts'
import type { Question } from '../../questions/question.ts'
import { flatText, htmlOfCard, line, richHtml } from '../cardText.ts'
import type { Exchange, ExchangeRequest, LeftOut, LeftOutReason } from '../exchange.ts'
import { EXCHANGE_WORDS } from '../exchangeWords.ts'
import { askedIn, explanationOf, textOfOption } from '../faces.ts'
import { categoryOf } from './categories.ts'
import { penaltyShareOf, shareOf } from './fractions.ts'
import { idnumberOf } from './idnumber.ts'
import type { QuizBody, QuizItem } from './quizItem.ts'
import { quizName } from './quizName.ts'

/** How far a receiving format goes. */
export interface QuizLimits {
  /** Whether labels can be put into a drawing; otherwise they are matched with the places in words. */
  readonly drawings: boolean
  /** Whether a gap can stand within the text; otherwise what is missing is asked below it. */
  readonly gaps: boolean
}

/** Every question as Moodle knows such things, one after another in their categories; or why it cannot be. */
export function quizItems(request: ExchangeRequest, limits: QuizLimits): Exchange<QuizItem> {
  const leftOut: LeftOut[] = []
  const items = request.questions.flatMap((question) => {
    const made = itemOf(question, request, limits)
    if (typeof made !== 'string') return [made]
    leftOut.push({ question, reason: made })
    return []
  })
  return { items: inCategories(items), leftOut }
}

/** Those of one category stand together, categories in the order of their first question. */
const inCategories = (items: readonly QuizItem[]): readonly QuizItem[] =>
  [...groupBy(items, ({ category }) => JSON.stringify(category)).values()].flat()

function itemOf(
  question: Question,
  request: ExchangeRequest,
  limits: QuizLimits,
): QuizItem | LeftOutReason {
  const { locale } = request
  const made = bodyOf(question, limits)
  if (typeof made === 'string') return made
  const { system, topic, kind } = question
  const needsFigures = made.type === 'numerical' && !isFigures(question.answer[0] ?? '')
  const before = made.type === 'cloze' ? gapOf(question.prompt)?.before : undefined
  const asked = before === undefined ? question : { ...question, prompt: before }
  return {
    question,
    idnumber: idnumberOf(question.id, locale),
    name: quizName(question),
    text: htmlOfCard([
      ...askedIn(asked),
      ...(needsFigures ? [line(EXCHANGE_WORDS[locale].inFigures)] : []),
    ]),
    feedback: htmlOfCard(explanationOf(question, locale)),
    category: categoryOf(question, request),
    tags: [kind, ...(topic === null ? [] : [topic]), ...(system === null ? [] : [system])],
    body: made,
  }
}

function bodyOf(question: Question, limits: QuizLimits): QuizBody | LeftOutReason {
  switch (question.form) {
    case 'one':
      return question.kind === 'true-false' ? trueFalse(question) : single(question)
    case 'many':
      return several(question)
    case 'order':
      return {
        type: 'ordering',
        items: question.answer.map((id) => richHtml(textOfOption(question, id))),
      }
    case 'slots':
      return question.kind === 'place-label' && limits.drawings
        ? { type: 'ddmarker', labels: labelsOf(question), others: othersOf(question) }
        : matching(question)
    case 'typed':
      return typed(question, limits)
  }
}

const single = ({ options, answer, explanation }: Question): QuizBody => ({
  type: 'multichoice',
  single: true,
  options: options.map(({ id, text, why }) => ({
    text: richHtml(text),
    fraction: answer.includes(id) ? 100 : 0,
    feedback: whyHtml(why, explanation),
  })),
})

function several({ options, answer, explanation }: Question): QuizBody | LeftOutReason {
  const share = shareOf(answer.length)
  if (share === null) return 'too-many-right'
  const penalty = penaltyShareOf(options.length - answer.length)
  return {
    type: 'multichoice',
    single: false,
    options: options.map(({ id, text, why }) => ({
      text: richHtml(text),
      fraction: answer.includes(id) ? share : penalty,
      feedback: whyHtml(why, explanation),
    })),
  }
}

const trueFalse = ({ options, answer, explanation }: Question): QuizBody => {
  const whyOf = (id: string): string =>
    whyHtml(options.find((option) => option.id === id)?.why, explanation)
  return {
    type: 'truefalse',
    isTrue: answer[0] === 'true',
    feedbackOnTrue: whyOf('true'),
    feedbackOnFalse: whyOf('false'),
  }
}

/** What is said after every answer need not be said twice. */
const whyHtml = (why: string | undefined, explanation: string): string =>
  why === undefined || why === explanation ? '' : richHtml(why)

function matching(question: Question): QuizBody | LeftOutReason {
  const { slots, answer } = question
  if (slots.length < 2) return 'too-few-pairs'
  return {
    type: 'matching',
    pairs: slots.map(({ text }, index) => ({
      text: richHtml(text),
      answer: flatText(textOfOption(question, answer[index])),
    })),
    others: othersOf(question),
  }
}

const labelsOf = (question: Question) =>
  question.slots.map(({ id }, index) => ({
    step: id,
    text: flatText(textOfOption(question, question.answer[index])),
  }))

/** What is offered and belongs nowhere. */
const othersOf = ({ options, answer }: Question): readonly string[] =>
  options.filter(({ id }) => !answer.includes(id)).map(({ text }) => flatText(text))

function typed(
  { kind, prompt, answer, accepted }: Question,
  limits: QuizLimits,
): QuizBody | LeftOutReason {
  const written = [...answer, ...accepted].map(flatText).filter((text) => text !== '')
  if (written.length === 0) return 'unwritable'
  // As our own grading does: many write Kyrgyz on a keyboard without these letters.
  const answers = [...new Set([...written, ...written.map(onRussianKeys)])]
  const figures = kind === 'number' ? answers.find(isFigures) : undefined
  if (figures !== undefined) return { type: 'numerical', value: numberOf(figures) }
  // From an answer within a gap Moodle takes these backslashes away.
  const isSafe = answers.every((text) => !/\\[}#]/.test(text))
  const gap = limits.gaps && isSafe ? gapOf(prompt) : null
  return gap
    ? { type: 'cloze', answers, after: richHtml(gap.after) }
    : { type: 'shortanswer', answers }
}

const onRussianKeys = (text: string): string =>
  text.replace(/[өүңё]/gi, (letter) => {
    const lower = foldText(letter)
    return letter === letter.toLowerCase() ? lower : lower.toUpperCase()
  })

const FIGURES = /^\d{1,15}(?:[ \u00a0]\d{3})*(?:[.,]\d+)?$/
const isFigures = (text: string): boolean => FIGURES.test(text)
const numberOf = (figures: string): number =>
  Number(figures.replace(/[ \u00a0]/g, '').replace(',', '.'))

/**
 * The text around its only gap. The letter with which the missing word begins goes behind the gap, in
 * brackets: before it, it would look as if it need not be written.
 */
function gapOf(prompt: string): { readonly before: string; readonly after: string } | null {
  const [before = '', after, another] = prompt.split('____')
  // Within bold letters the marks would be torn apart.
  if (after === undefined || another !== undefined || prompt.includes('*')) return null
  const letter = /\p{L}$/u.exec(before)?.[0] ?? ''
  const hint = letter === '' ? '' : ` (${letter}…)`
  return { before: before.slice(0, before.length - letter.length), after: `${hint}${after}` }
}
