/** A question as Moodle's importer of GIFT would have it. */
export interface GiftQuestion {
  readonly id: string
  readonly category: string
  readonly name: string
  readonly type: string
  readonly text: string
  readonly feedback: string
  readonly single: boolean
  readonly answers: readonly {
    readonly text: string
    readonly fraction: number
    readonly feedback: string
  }[]
  readonly pairs: readonly { readonly text: string; readonly answer: string }[]
}

const FRACTIONS = [
  1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667,
  0.1428571, 0.125, 0.1111111, 0.1, 0.05, 0,
]

const SIGNS = ':#={}~'

/** Signs after a backslash, put aside before anything is looked for. */
function putAside(text: string): string {
  let kept = text.replaceAll('\\\\', '&&092;')
  for (const sign of SIGNS) kept = kept.replaceAll(`\\${sign}`, `&&${code(sign)};`)
  return kept.replaceAll('\\n', '&&010').replaceAll('&&092;', '\\')
}

function putBack(text: string): string {
  let found = text
  for (const sign of SIGNS) found = found.replaceAll(`&&${code(sign)};`, sign)
  return found.replaceAll('&&010', '\n')
}

const code = (sign: string): string => String(sign.charCodeAt(0)).padStart(3, '0')

/**
 * Reads a file as Moodle does (https://docs.moodle.org/en/GIFT_format, question/format/gift/format.php),
 * step by step and in its order, and refuses what that would take for something else.
 */
export function readGift(source: string): readonly GiftQuestion[] {
  let category = ''
  const questions: GiftQuestion[] = []
  for (const block of source.split(/\n[ \t]*\n/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    const comments = lines.filter((line) => line.trim().startsWith('//'))
    const kept = lines.map((line) => (line.trim().startsWith('//') ? ' ' : line))
    const text = putAside(kept.join('\n').trim())
    if (text.startsWith('$CATEGORY:')) {
      category = text.slice('$CATEGORY:'.length).trim()
      continue
    }
    const id = /\[id:([^\]]+)\]/.exec(comments[0] ?? '')?.[1]
    if (comments.length !== 1 || !id) throw new Error(`not one comment with an id: ${block}`)
    if (category === '') throw new Error('a question before any category')
    questions.push({ id, category, ...readQuestion(text, kept.join('\n').trim()) })
  }
  return questions
}

function readQuestion(whole: string, raw: string): Omit<GiftQuestion, 'id' | 'category'> {
  if (!whole.startsWith('::')) throw new Error('no name')
  const nameEnd = whole.indexOf('::', 2)
  const name = putBack(whole.slice(2, nameEnd))
  const text = whole.slice(nameEnd + 2).trim()
  const start = text.indexOf('{')
  const finish = text.indexOf('}')
  if (start < 0 || finish < start || finish !== text.length - 1) throw new Error(`braces: ${whole}`)
  let answer = text.slice(start + 1, finish).trim()
  const general = answer.lastIndexOf('####')
  const feedback = general < 0 ? '' : formatted(answer.slice(general + 4), 'html').text
  if (general >= 0) answer = answer.slice(0, general).trim()
  const { text: asked, format } = formatted(text.slice(0, start), 'moodle')
  if (format !== 'html') throw new Error(`the text is ${format}`)
  const shared = { name, text: asked, feedback, single: false, answers: [], pairs: [] }

  if (answer.startsWith('>')) return { ...shared, ...readOrder(raw) }
  if (answer.startsWith('#')) {
    const [, value = ''] = /^(-?\d+(?:\.\d+)?):0$/.exec(answer.slice(1)) ?? []
    if (value === '') throw new Error(`no number: ${answer}`)
    return { ...shared, type: 'numerical', answers: [{ text: value, fraction: 1, feedback: '' }] }
  }
  if (answer.includes('~')) return { ...shared, ...readChoice(answer) }
  if (answer.includes('=') && answer.includes('->')) return { ...shared, ...readPairs(answer) }
  const [reply = '', wrong = '', right = ''] = answer.split('#').map((each) => each.trim())
  if (/^(?:T|TRUE|F|FALSE)$/.test(reply)) {
    const isTrue = reply.startsWith('T')
    const [onRight, onWrong] = [formatted(right, 'html').text, formatted(wrong, 'html').text]
    return {
      ...shared,
      type: 'truefalse',
      answers: [
        { text: 'true', fraction: isTrue ? 1 : 0, feedback: isTrue ? onRight : onWrong },
        { text: 'false', fraction: isTrue ? 0 : 1, feedback: isTrue ? onWrong : onRight },
      ],
    }
  }
  const answers = parts(answer, '=').map((each) => readAnswer(each, 1))
  if (answers.length === 0) throw new Error('an essay')
  return {
    ...shared,
    type: 'shortanswer',
    answers: answers.map((each) => {
      if (/(?<!\\)\*/.test(each.text)) throw new Error(`takes anything: ${each.text}`)
      return { ...each, text: each.text.replaceAll('\\*', '*') }
    }),
  }
}

function readChoice(answer: string) {
  const single = answer.includes('=')
  const answers = parts(answer.replaceAll('=', '~='), '~').map((each) =>
    each.startsWith('=') ? readAnswer(each.slice(1), 1, false) : readAnswer(each, 0),
  )
  const sum = answers.reduce((total, { fraction }) => total + Math.max(0, fraction), 0)
  if (Math.abs(sum - 1) > 1e-4) throw new Error(`marks come to ${sum}`)
  if (single && answers.some(({ fraction }) => fraction !== 0 && fraction !== 1))
    throw new Error('shares in a question with one answer')
  return { type: 'multichoice', single, answers }
}

const readPairs = (answer: string) => ({
  type: 'match',
  pairs: parts(answer, '=').map((each) => {
    const arrow = each.indexOf('->')
    if (arrow < 0) throw new Error(`no pair: ${each}`)
    return {
      text: formatted(each.slice(0, arrow), 'html').text,
      answer: putBack(each.slice(arrow + 2)).trim(),
    }
  }),
})

// https://github.com/moodle/moodle/blob/main/question/type/ordering/questiontype.php: it reads the lines as they stand.
const ORDER =
  /^([^{]*)\s*\{>\s*(\d+)\s*(ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)?\s*(HORIZONTAL|HORI|H|1|VERTICAL|VERT|V|0)?\s*(ALL_OR_NOTHING|ABSOLUTE_POSITION|RELATIVE_NEXT_EXCLUDE_LAST|RELATIVE_NEXT_INCLUDE_LAST)?\s*(SHOW|HIDE)?\s*([\s\S]*?)\s*\}\s*$/

function readOrder(raw: string) {
  const [, , count, select, layout, grading, show, list = ''] = ORDER.exec(raw) ?? []
  const lines = list.split('\n')
  if (select !== 'ALL' || layout !== 'VERTICAL' || !grading || show !== 'SHOW')
    throw new Error(`not read as an order: ${raw}`)
  if (Number(count) <= 2 || Number(count) !== lines.length)
    throw new Error(`${count} to be ordered`)
  // PHP's filter drops what counts as false.
  if (lines.some((line) => line.trim() === '' || line.trim() === '0'))
    throw new Error('a lost line')
  return {
    type: 'ordering',
    answers: lines.map((line) => ({ text: line.trim(), fraction: 1, feedback: '' })),
  }
}

function readAnswer(written: string, unmarked: number, hasMark = true) {
  let text = written
  let fraction = unmarked
  if (hasMark && /^%-*([0-9]{1,2})\.?([0-9]*)%/.test(text)) {
    const end = text.indexOf('%', 1)
    fraction = Number(text.slice(1, end)) / 100
    text = text.slice(end + 1)
  }
  if (!FRACTIONS.some((known) => Math.abs(known - Math.abs(fraction)) < 1e-6))
    throw new Error(`fraction ${fraction}`)
  const hash = text.indexOf('#')
  const [answer, remark] = hash < 0 ? [text, ''] : [text.slice(0, hash), text.slice(hash + 1)]
  return {
    text: formatted(answer.trim(), 'html').text,
    fraction,
    feedback: formatted(remark.trim(), 'html').text,
  }
}

const parts = (text: string, sign: string): readonly string[] => {
  const found = text.split(sign).map((part) => part.trim())
  return found[0] === '' ? found.slice(1) : found
}

const FORMATS = ['moodle', 'html', 'plain', 'markdown']

function formatted(text: string, unnamed: string): { text: string; format: string } {
  if (text.startsWith('[')) {
    const end = text.indexOf(']')
    const named = text.slice(1, end)
    if (FORMATS.includes(named)) return { text: putBack(text.slice(end + 1)).trim(), format: named }
  }
  return { text: putBack(text).trim(), format: unnamed }
}
