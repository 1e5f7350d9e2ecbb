import { escapeHtml, withoutControls } from '../cardText.ts'
import type { ExchangeRequest } from '../exchange.ts'
import { categoryPath } from './categories.ts'
import type { MarkerPictures } from './markerPictures.ts'
import { ddmarkerXml, withLargePicture } from './markerXml.ts'
import type { QuizBody, QuizItem, QuizOption } from './quizItem.ts'
import { element, htmlElement, textElement } from './xml.ts'

/**
 * Questions as Moodle's own XML: https://docs.moodle.org/en/Moodle_XML_format. Each category is named before
 * its questions. `pictures`: of the questions about labels, by their idnumbers; all of them must be there.
 */
export function moodleXml(
  items: readonly QuizItem[],
  pictures: ReadonlyMap<string, MarkerPictures>,
  request: ExchangeRequest,
): string {
  const { author, title } = request.atlas.article
  const info = escapeHtml(`${author[request.locale]}. ${title[request.locale]}`)
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>', '<quiz>']
  let category = ''
  for (const item of items) {
    const path = categoryPath(item.category)
    if (path !== category)
      parts.push(
        `<question type="category">${element('category', textElement(path))}${htmlElement('info', info)}<idnumber></idnumber></question>`,
      )
    category = path
    parts.push(questionXml(item, pictures.get(item.idnumber) ?? null, request))
  }
  return `${[...parts, '</quiz>'].join('\n')}\n`
}

function questionXml(
  item: QuizItem,
  pictures: MarkerPictures | null,
  request: ExchangeRequest,
): string {
  const { body, name, feedback, idnumber, tags } = item
  const isCloze = body.type === 'cloze'
  return [
    `<question type="${body.type}">`,
    element('name', textElement(name)),
    pictures
      ? withLargePicture(item, pictures, request)
      : htmlElement('questiontext', textOf(item)),
    htmlElement('generalfeedback', feedback),
    // The marks of a cloze are those of its gaps.
    ...(isCloze ? [] : ['<defaultgrade>1</defaultgrade>']),
    `<penalty>${body.type === 'truefalse' ? 1 : 0.3333333}</penalty>`,
    '<hidden>0</hidden>',
    element('idnumber', withoutControls(idnumber)),
    ...bodyXml(body, pictures),
    element('tags', tags.map((tag) => element('tag', textElement(tag))).join('')),
    '</question>',
  ].join('\n')
}

function bodyXml(body: QuizBody, pictures: MarkerPictures | null): readonly string[] {
  switch (body.type) {
    case 'multichoice':
      return [
        `<single>${body.single}</single>`,
        '<shuffleanswers>true</shuffleanswers>',
        '<answernumbering>abc</answernumbering>',
        '<showstandardinstruction>0</showstandardinstruction>',
        ...COMBINED_FEEDBACK,
        ...body.options.map(optionXml),
      ]
    case 'truefalse':
      return [
        optionXml({
          text: 'true',
          fraction: body.isTrue ? 100 : 0,
          feedback: body.feedbackOnTrue,
        }),
        optionXml({
          text: 'false',
          fraction: body.isTrue ? 0 : 100,
          feedback: body.feedbackOnFalse,
        }),
      ]
    case 'matching':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...COMBINED_FEEDBACK,
        ...[...body.pairs, ...body.others.map((answer) => ({ text: '', answer }))].map(
          ({ text, answer }) =>
            `<subquestion format="html">${textElement(text)}${element('answer', textElement(answer))}</subquestion>`,
        ),
      ]
    case 'ordering':
      return [
        '<layouttype>VERTICAL</layouttype>',
        '<selecttype>ALL</selecttype>',
        `<selectcount>${body.items.length}</selectcount>`,
        '<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>',
        '<showgrading>SHOW</showgrading>',
        '<numberingstyle>none</numberingstyle>',
        ...COMBINED_FEEDBACK,
        // Here a fraction is a place in the order.
        ...body.items.map((text, index) => optionXml({ text, fraction: index + 1, feedback: '' })),
      ]
    case 'cloze':
      return []
    case 'numerical':
      return [
        `<answer fraction="100" format="moodle_auto_format">${textElement(String(body.value))}${htmlElement('feedback', '')}<tolerance>0</tolerance></answer>`,
        '<unitgradingtype>0</unitgradingtype>',
        '<unitpenalty>0.1000000</unitpenalty>',
        '<showunits>3</showunits>',
        '<unitsleft>0</unitsleft>',
      ]
    case 'shortanswer':
      return [
        '<usecase>0</usecase>',
        ...body.answers.map(
          (answer) =>
            `<answer fraction="100" format="moodle_auto_format">${textElement(asPattern(answer))}${htmlElement('feedback', '')}</answer>`,
        ),
      ]
    case 'ddmarker': {
      if (!pictures) throw new Error('a question about labels came without its picture')
      return [
        '<shuffleanswers/>',
        '<showmisplaced/>',
        ...COMBINED_FEEDBACK,
        ...ddmarkerXml(body, pictures),
      ]
    }
  }
}

const COMBINED_FEEDBACK = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map(
  (name) => htmlElement(name, ''),
)

const optionXml = ({ text, fraction, feedback }: QuizOption): string =>
  `<answer fraction="${fraction}" format="html">${textElement(text)}${htmlElement('feedback', feedback)}</answer>`

/** A star would stand for anything. */
const asPattern = (answer: string): string => answer.replaceAll('*', '\\*')

/** The whole text of a question; of a cloze with its gap, which goes into the last paragraph. */
function textOf({ text, body }: QuizItem): string {
  if (body.type !== 'cloze') return text
  const answers = body.answers.map((answer) => `=${inGap(asPattern(answer))}`).join('~')
  const around = (html: string): string => html.replaceAll('{', '&#123;')
  return `${around(text.slice(0, -'</p>'.length))}{1:SHORTANSWER:${answers}}${around(body.after)}</p>`
}

/**
 * An answer within a gap. As entities, because Moodle takes a backslash off some of these characters and
 * leaves it before others.
 */
const inGap = (answer: string): string =>
  answer.replace(/[&<>"'{}~#=%\\/]/g, (letter) => `&#${letter.charCodeAt(0)};`)
