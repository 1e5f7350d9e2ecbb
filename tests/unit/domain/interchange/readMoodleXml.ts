import { decodeEntities } from './readHtml.ts'
import { readXml, type XmlElement } from './readXml.ts'

/** A question as Moodle would have imported it. */
export interface MoodleQuestion {
  readonly type: string
  readonly category: readonly string[]
  readonly idnumber: string
  readonly name: string
  readonly text: string
  readonly feedback: string
  readonly tags: readonly string[]
  readonly single: boolean
  /** Of choices, true/false, typed answers and the gap of a cloze; of an order in that order. */
  readonly answers: readonly {
    readonly text: string
    readonly fraction: number
    readonly feedback: string
  }[]
  readonly pairs: readonly { readonly text: string; readonly answer: string }[]
  readonly drags: readonly { readonly text: string; readonly infinite: boolean }[]
  readonly drops: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly choice: number
  }[]
  readonly ground: { readonly width: number; readonly height: number } | null
}

const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
  12.5, 11.11111, 10, 5, 0,
]
const GRADINGS = [
  'ALL_OR_NOTHING',
  'ABSOLUTE_POSITION',
  'RELATIVE_NEXT_EXCLUDE_LAST',
  'RELATIVE_NEXT_INCLUDE_LAST',
  'RELATIVE_ONE_PREVIOUS_AND_NEXT',
  'RELATIVE_ALL_PREVIOUS_AND_NEXT',
  'LONGEST_ORDERED_SUBSET',
  'LONGEST_CONTIGUOUS_SUBSET',
  'RELATIVE_TO_CORRECT',
]

/** Reads a file as Moodle's importer does (https://docs.moodle.org/en/Moodle_XML_format), and refuses what that would refuse, round or lose. */
export function readMoodleXml(source: string): readonly MoodleQuestion[] {
  const quiz = readXml(source)
  if (quiz.name !== 'quiz') throw new Error(`the root is <${quiz.name}>`)
  let category: readonly string[] | null = null
  const questions: MoodleQuestion[] = []
  const known = new Set<string>()
  for (const element of quiz.children) {
    if (element.name !== 'question') throw new Error(`<${element.name}> among the questions`)
    if (element.attributes.type === 'category') {
      category = readPath(textIn(only(element, 'category')))
      continue
    }
    if (!category) throw new Error('a question before any category')
    const question = readQuestion(element, category)
    const key = JSON.stringify([category, question.idnumber])
    if (known.has(key)) throw new Error(`idnumber twice: ${question.idnumber}`)
    known.add(key)
    questions.push(question)
  }
  return questions
}

/** A slash parts two names; two of them are one within a name. */
export function readPath(path: string): readonly string[] {
  const names = path
    .replaceAll('//', '\u0000')
    .split('/')
    .map((name) => name.replaceAll('\u0000', '/'))
  const [course, top, ...rest] = names
  if (course !== '$course$' || top !== 'top') throw new Error(`no path of a course: ${path}`)
  for (const name of rest)
    if (name === '' || name.trim() !== name || name.length > 255)
      throw new Error(`bad name «${name}»`)
  return rest
}

function readQuestion(element: XmlElement, category: readonly string[]): MoodleQuestion {
  const { type = '' } = element.attributes
  const read = READERS[type]
  if (!read) throw new Error(`unknown type ${type}`)
  const name = textIn(only(element, 'name'))
  if (name.trim() === '' || name.length > 255 || /\n/.test(name))
    throw new Error(`bad name «${name}»`)
  const idnumber = only(element, 'idnumber').text
  if (!/^[\x21-\x7e]{1,100}$/.test(idnumber)) throw new Error(`bad idnumber «${idnumber}»`)
  if (only(element, 'hidden').text !== '0') throw new Error('hidden')
  const penalty = number(only(element, 'penalty').text)
  if (penalty < 0 || penalty > 1) throw new Error(`penalty ${penalty}`)
  if (type === 'truefalse' && penalty !== 1) throw new Error('penalty of a true/false question')
  if ((type === 'cloze') !== (all(element, 'defaultgrade').length === 0))
    throw new Error('defaultgrade')
  return {
    type,
    category,
    idnumber,
    name,
    text: html(only(element, 'questiontext')),
    feedback: html(only(element, 'generalfeedback')),
    tags: all(only(element, 'tags'), 'tag').map(textIn),
    single: false,
    answers: [],
    pairs: [],
    drags: [],
    drops: [],
    ground: null,
    ...read(element),
  }
}

const READERS: Readonly<Record<string, (element: XmlElement) => Partial<MoodleQuestion>>> = {
  multichoice: (element) => {
    combinedFeedback(element)
    const single = boolean(element, 'single')
    boolean(element, 'shuffleanswers')
    const answers = readAnswers(element)
    const right = answers.filter(({ fraction }) => fraction > 0)
    const sum = right.reduce((total, { fraction }) => total + fraction, 0)
    if (single ? right.length !== 1 || sum !== 100 : Math.abs(sum - 100) > 0.01)
      throw new Error(`marks come to ${sum}`)
    if (answers.length < 2) throw new Error('too few answers')
    return { single, answers }
  },
  truefalse: (element) => {
    const answers = readAnswers(element)
    if (answers.map(({ text }) => text).join() !== 'true,false')
      throw new Error('not true and false')
    if (
      answers
        .map(({ fraction }) => fraction)
        .sort()
        .join() !== '0,100'
    )
      throw new Error('marks')
    return { answers }
  },
  matching: (element) => {
    combinedFeedback(element)
    boolean(element, 'shuffleanswers')
    const pairs = all(element, 'subquestion').map((pair) => ({
      text: html(pair),
      answer: textIn(only(pair, 'answer')),
    }))
    if (pairs.filter(({ text }) => text !== '').length < 2) throw new Error('too few pairs')
    if (pairs.some(({ answer }) => answer.trim() === '')) throw new Error('a pair without answer')
    return { pairs }
  },
  ordering: (element) => {
    combinedFeedback(element)
    if (only(element, 'layouttype').text !== 'VERTICAL') throw new Error('layouttype')
    if (only(element, 'selecttype').text !== 'ALL') throw new Error('selecttype')
    if (!GRADINGS.includes(only(element, 'gradingtype').text)) throw new Error('gradingtype')
    if (only(element, 'showgrading').text !== 'SHOW') throw new Error('showgrading')
    const answers = readAnswers(element, false)
    answers.forEach(({ fraction }, index) => {
      if (fraction !== index + 1) throw new Error(`place ${fraction}`)
    })
    if (number(only(element, 'selectcount').text) !== answers.length) throw new Error('selectcount')
    if (Buffer.byteLength(textIn(only(element, 'name'))) > 42)
      throw new Error('its name would be cut')
    return { answers }
  },
  cloze: (element) => {
    const { text, answers } = readGap(html(only(element, 'questiontext')))
    return { text, answers }
  },
  numerical: (element) => {
    const answers = readAnswers(element)
    for (const { text } of answers) number(text)
    if (number(only(only(element, 'answer'), 'tolerance').text) !== 0) throw new Error('tolerance')
    return { answers }
  },
  shortanswer: (element) => {
    if (only(element, 'usecase').text !== '0') throw new Error('usecase')
    const answers = readAnswers(element).map((answer) => ({
      ...answer,
      text: readPattern(answer.text),
    }))
    if (!answers.some(({ fraction }) => fraction === 100)) throw new Error('no right answer')
    return { answers }
  },
  ddmarker: (element) => {
    combinedFeedback(element)
    for (const name of ['shuffleanswers', 'showmisplaced'])
      if (only(element, name).text !== '') throw new Error(`<${name}> is not empty`)
    const ground = sizeOfPng(only(element, 'file'))
    if (ground.width > 600 || ground.height > 400)
      throw new Error('Moodle would shrink the picture')
    const drags = all(element, 'drag').map((drag, index) => {
      if (number(only(drag, 'no').text) !== index + 1) throw new Error('numbers of labels')
      return { text: textIn(drag), infinite: all(drag, 'infinite').length > 0 }
    })
    const drops = all(element, 'drop').map((drop, index) => {
      if (number(only(drop, 'no').text) !== index + 1) throw new Error('numbers of places')
      if (only(drop, 'shape').text !== 'rectangle') throw new Error('shape')
      const [, x, y, width, height] =
        /^(\d+),(\d+);(\d+),(\d+)$/.exec(only(drop, 'coords').text)?.map(Number) ?? []
      const choice = number(only(drop, 'choice').text)
      if (x === undefined || y === undefined || !width || !height) throw new Error('coords')
      if (x + width > ground.width || y + height > ground.height)
        throw new Error('beyond the picture')
      if (!drags[choice - 1]) throw new Error(`no label ${choice}`)
      return { x, y, width, height, choice }
    })
    if (drops.length === 0) throw new Error('no places')
    return { drags, drops, ground }
  },
}

function readAnswers(element: XmlElement, withMarks = true) {
  return all(element, 'answer').map((answer) => {
    const fraction = number(answer.attributes.fraction ?? '')
    if (withMarks && !FRACTIONS.includes(Math.abs(fraction)))
      throw new Error(`fraction ${fraction}`)
    return { text: textIn(answer), fraction, feedback: html(only(answer, 'feedback')) }
  })
}

// https://github.com/moodle/moodle/blob/main/question/type/multianswer/questiontype.php
const FRACTION = '=|%(-?[0-9]+(?:[.,][0-9]*)?)%'
const ANSWER = String.raw`.+?(?<!\\|&|&amp;)(?=[~#}]|$)`
const FEEDBACK = String.raw`.*?(?<!\\)(?=[~}]|$)`
const ALTERNATIVE = `(${FRACTION})?(${ANSWER})(#(${FEEDBACK}))?`
const GAP = new RegExp(
  String.raw`\{([0-9]*):(NUMERICAL|NM|MULTICHOICE|MC|SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC|MULTIRESPONSE|MR):(${ALTERNATIVE}(?:~${ALTERNATIVE})*)\}`,
  's',
)

/** The text around the one gap, and what may be written into it. */
function readGap(text: string) {
  const found = GAP.exec(text)
  if (found?.[2] !== 'SHORTANSWER') throw new Error(`no gap in ${text}`)
  const rest = `${text.slice(0, found.index)}____${text.slice(found.index + found[0].length)}`
  if (GAP.test(rest)) throw new Error('more than one gap')
  const answers = [...(found[3] ?? '').matchAll(new RegExp(`~?${ALTERNATIVE}`, 'gs'))].map(
    ([, sign, , answer = '']) => {
      if (sign !== '=') throw new Error(`no right answer: ${answer}`)
      const decoded = decodeEntities(answer).replaceAll('\\}', '}').replaceAll('\\#', '#')
      return { text: readPattern(decoded), fraction: 100, feedback: '' }
    },
  )
  return { text: rest, answers }
}

/** A star that stands for anything would take any answer. */
function readPattern(pattern: string): string {
  if (/(?<!\\)\*/.test(pattern)) throw new Error(`takes anything: ${pattern}`)
  return pattern.replaceAll('\\*', '*')
}

function sizeOfPng(file: XmlElement) {
  const { name, path, encoding } = file.attributes
  if (!/^[\w.-]+\.png$/.test(name ?? '') || path !== '/' || encoding !== 'base64')
    throw new Error('attributes of the file')
  const bytes = Buffer.from(file.text, 'base64')
  if (bytes.toString('base64') !== file.text || bytes.toString('latin1', 1, 4) !== 'PNG')
    throw new Error('no PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function combinedFeedback(element: XmlElement): void {
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'])
    html(only(element, name))
}

const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

function only(element: XmlElement, name: string): XmlElement {
  const [found, another] = all(element, name)
  if (!found || another) throw new Error(`not one <${name}> in <${element.name}>`)
  return found
}

const textIn = (element: XmlElement): string => only(element, 'text').text

function html(element: XmlElement): string {
  if (element.attributes.format !== 'html') throw new Error(`<${element.name}> is no HTML`)
  return textIn(element)
}

function boolean(element: XmlElement, name: string): boolean {
  const { text } = only(element, name)
  if (text !== 'true' && text !== 'false') throw new Error(`<${name}> is ${text}`)
  return text === 'true'
}

function number(text: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Error(`no number: «${text}»`)
  return Number(text)
}
