import { htmlOfCard, withoutControls } from '../cardText.ts'
import type { Exchange, ExchangeRequest, LeftOut } from '../exchange.ts'
import { citationOf } from '../faces.ts'
import { categoryPath } from '../moodle/categories.ts'
import type { QuizItem, QuizOption } from '../moodle/quizItem.ts'
import { quizItems } from '../moodle/quizItems.ts'
import { giftHtml, giftText, orderItem, startsSafely } from './giftText.ts'

/** What GIFT can carry: https://docs.moodle.org/en/GIFT_format. */
export function giftItems(request: ExchangeRequest): Exchange<QuizItem> {
  const { items, leftOut } = quizItems(request, { drawings: false, gaps: false })
  const unwritable = items.filter((item) => !isWritable(item))
  return {
    items: items.filter(isWritable),
    leftOut: [
      ...leftOut,
      ...unwritable.map(({ question }): LeftOut => ({ question, reason: 'unwritable' })),
    ],
  }
}

/** An arrow in a typed answer would make it a question of matching, and an empty line of an order would be lost. */
function isWritable({ body }: QuizItem): boolean {
  switch (body.type) {
    case 'shortanswer':
      return body.answers.every((answer) => !answer.includes('->'))
    case 'ordering':
      return body.items.length > 2 && body.items.every((item) => item.trim() !== '')
    case 'multichoice':
      return body.options.every(({ text }) => text.trim() !== '')
    case 'matching':
      return body.pairs.every(({ text }) => text.trim() !== '')
    default:
      return true
  }
}

/** The items as a GIFT file: a blank line between two, and none within. */
export function toGift(items: readonly QuizItem[], request: ExchangeRequest): string {
  const blocks: string[] = []
  let category = ''
  for (const item of items) {
    const path = categoryPath(item.category)
    if (path !== category) blocks.push(`$CATEGORY: ${path.replaceAll('\\', '\\\\')}`)
    category = path
    blocks.push(questionGift(item, request))
  }
  return `${blocks.join('\n\n')}\n`
}

function questionGift(item: QuizItem, request: ExchangeRequest): string {
  const { idnumber, tags, name } = item
  // Braces in the name would hide where an order begins.
  const title = giftText(withoutControls(name).replaceAll('{', '(').replaceAll('}', ')'))
  return [
    `// [id:${idnumber}]${tags.map((tag) => ` [tag:${tag}]`).join('')}`,
    `::${title}::[html]${giftHtml(textOf(item, request))}${bodyGift(item)}`,
  ].join('\n')
}

/** GIFT has no feedback for an order: where it stands is told with the question. */
function textOf({ text, body, question }: QuizItem, { locale }: ExchangeRequest): string {
  return body.type === 'ordering' ? text + htmlOfCard(citationOf(question, locale)) : text
}

function bodyGift({ body, feedback }: QuizItem): string {
  const general = feedback === '' ? '' : `####${giftHtml(feedback)}`
  switch (body.type) {
    case 'multichoice':
      return braces([...body.options.map((option) => optionGift(option, body.single)), general])
    case 'truefalse': {
      const [right, wrong] = body.isTrue
        ? [body.feedbackOnTrue, body.feedbackOnFalse]
        : [body.feedbackOnFalse, body.feedbackOnTrue]
      // The first remark is on the wrong reply.
      const remarks = `${wrong || right ? `#${startsSafely(giftHtml(wrong))}` : ''}${right ? `#${startsSafely(giftHtml(right))}` : ''}`
      return `{${body.isTrue ? 'T' : 'F'}${remarks}${general}}`
    }
    case 'matching':
      return braces([
        ...body.pairs.map(
          ({ text, answer }) => `=${startsSafely(giftHtml(text))} -> ${giftText(answer)}`,
        ),
        ...body.others.map((answer) => `= -> ${giftText(answer)}`),
        general,
      ])
    case 'ordering':
      return braces([
        `>${body.items.length} ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW`,
        ...body.items.map(orderItem),
      ])
    case 'numerical':
      return `{#${body.value}:0${general}}`
    case 'shortanswer':
      return braces([
        ...body.answers.map((answer) => {
          const text = giftText(answer.replaceAll('*', '\\*'))
          // Otherwise a bracket at its beginning might name a format.
          return `=%100%${text.startsWith('[') ? '[plain]' : ''}${text}`
        }),
        general,
      ])
    case 'cloze':
    case 'ddmarker':
      throw new Error(`GIFT holds no ${body.type}`)
  }
}

/** An order begins on the line of its brace. */
const braces = ([first = '', ...rest]: readonly string[]): string =>
  first.startsWith('>')
    ? `{${[first, ...rest].filter((line) => line !== '').join('\n')}\n}`
    : `{\n${[first, ...rest].filter((line) => line !== '').join('\n')}\n}`

function optionGift({ text, fraction, feedback }: QuizOption, isSingle: boolean): string {
  const mark = isSingle ? (fraction === 100 ? '=' : '~') : `~%${fraction}%`
  return `${mark}${startsSafely(giftHtml(text))}${feedback === '' ? '' : `#${startsSafely(giftHtml(feedback))}`}`
}
