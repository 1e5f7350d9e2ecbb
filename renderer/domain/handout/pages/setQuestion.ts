import type { Locale } from '../../../../content/schema.ts'
import type { Block, SceneItem } from '../../drawing/scene.ts'
import { group, rectPath } from '../../drawing/scene.ts'
import { optionLetter } from '../../exam/optionLetter.ts'
import type { AskedQuestion } from '../handout.ts'
import type { PageKit } from './pageKit.ts'
import { setText } from './setText.ts'
import { heightOf, type Strip, together, withGap } from './strip.ts'

const INDENT = 26
const BOX = 11
const OPTION_GAP = 5
const WRITING_ROOM = 34
const BLANK = 34
const COLUMN_GAP = 20
const LARGEST_DRAWING = 0.62

/** A question with room for its answer, on one page if it will go there. `drawing`: with its labels left out. */
export function setQuestion(
  question: AskedQuestion,
  locale: Locale,
  drawing: Block | null,
  columnHeight: number,
  kit: PageKit,
): readonly Strip[] {
  const { looks, measure, width } = kit
  const prompt = setText(question.prompt, looks.strong, width - INDENT, measure, INDENT)
  const number = setText(`${question.number}.`, looks.strong, INDENT, measure)
  return together([
    ...(question.context === undefined
      ? []
      : setText(question.context, looks.small, width - INDENT, measure, INDENT)),
    ...prompt.map((strip, index) =>
      index === 0 ? { ...strip, items: [...(number[0]?.items ?? []), ...strip.items] } : strip,
    ),
    ...(drawing ? [fitDrawing(drawing, width, columnHeight * LARGEST_DRAWING)] : []),
    ...room(question, locale, kit),
  ])
}

function room(question: AskedQuestion, locale: Locale, kit: PageKit): readonly Strip[] {
  const { words } = kit
  switch (question.form) {
    case 'typed':
      return [writingLine(kit)]
    case 'one':
      return options(question, locale, true, kit)
    case 'many':
      return [...hint(words.many, kit), ...options(question, locale, true, kit)]
    case 'order':
      return [...hint(words.order, kit), ...options(question, null, true, kit)]
    case 'slots':
      return [
        ...hint(question.drawing ? words.labels : words.slots, kit),
        columns(question, locale, kit),
      ]
  }
}

const hint = (text: string, { looks, measure, width }: PageKit): readonly Strip[] =>
  withGap(setText(text, looks.small, width - INDENT, measure, INDENT), 4)

const writingLine = ({ palette, width }: PageKit): Strip => ({
  height: WRITING_ROOM,
  items: [
    {
      kind: 'path',
      d: `M${INDENT} ${WRITING_ROOM - 2}H${width}`,
      stroke: palette['line-strong'],
      strokeWidth: 0.75,
    },
  ],
  gap: 0,
  keeps: false,
})

function options(
  { options }: AskedQuestion,
  locale: Locale | null,
  hasBoxes: boolean,
  kit: PageKit,
  left = INDENT,
  width = kit.width,
): readonly Strip[] {
  const { looks, measure, palette } = kit
  return options.flatMap(({ text }, index) => {
    const letter = locale === null ? '' : `${optionLetter(index, locale)})`
    const boxRoom = hasBoxes ? BOX + 9 : 0
    const letterRoom = letter === '' ? 0 : 20
    const start = left + boxRoom + letterRoom
    const lines = setText(text, looks.body, width - start, measure, start)
    const [mark] = setText(letter, looks.body, letterRoom, measure, left + boxRoom)
    const box: SceneItem = {
      kind: 'path',
      d: rectPath(left, (looks.body.lineHeight - BOX) / 2, BOX, BOX, 1.5),
      stroke: palette['line-strong'],
      strokeWidth: 1,
    }
    return lines.map((line, row) => ({
      ...line,
      gap: row === 0 ? OPTION_GAP : 0,
      items:
        row === 0
          ? [...(hasBoxes ? [box] : []), ...(mark?.items ?? []), ...line.items]
          : line.items,
    }))
  })
}

/** What is to be matched, with room for a letter, beside what it may be. */
function columns(question: AskedQuestion, locale: Locale, kit: PageKit): Strip {
  const { looks, measure, palette, width } = kit
  const numbers = question.drawing?.numbers
  const leftWidth = numbers ? 90 : (width - INDENT - COLUMN_GAP) / 2
  const textWidth = leftWidth - BLANK - 32
  const left = question.slots.flatMap(({ text }, index) => {
    const lines = numbers
      ? setText(`${numbers[index]}`, looks.strong, 40, measure)
      : setText(`**${index + 1}** ${text}`, looks.body, textWidth, measure)
    const blank: SceneItem = {
      kind: 'path',
      d: `M${numbers ? 32 : textWidth + 12} ${looks.body.lineHeight - 3}h${BLANK}`,
      stroke: palette['line-strong'],
      strokeWidth: 0.75,
    }
    return lines.map((line, row) => ({
      ...line,
      gap: row === 0 ? OPTION_GAP + 3 : 0,
      items: row === 0 ? [...line.items, blank] : line.items,
    }))
  })
  const rightWidth = width - INDENT - leftWidth - COLUMN_GAP
  const right = options(question, locale, false, kit, 0, rightWidth)
  return {
    height: Math.max(heightOf(left), heightOf(right)),
    gap: OPTION_GAP,
    keeps: false,
    items: [
      group(undefined, INDENT, 0, stacked(left)),
      group(undefined, INDENT + leftWidth + COLUMN_GAP, 0, stacked(right)),
    ],
  }
}

function stacked(strips: readonly Strip[]): readonly SceneItem[] {
  let y = 0
  return strips.map((strip, index) => {
    y += index === 0 ? 0 : strip.gap
    const placed = group(undefined, 0, y, strip.items)
    y += strip.height
    return placed
  })
}

/** Whole, as large as it will go, and in the middle. */
function fitDrawing(drawing: Block, width: number, height: number): Strip {
  const scale = Math.min(width / drawing.width, height / drawing.height, 1)
  return {
    height: drawing.height * scale,
    items: [group('drawing', (width - drawing.width * scale) / 2, 0, drawing.items, scale)],
    gap: 8,
    keeps: true,
  }
}
