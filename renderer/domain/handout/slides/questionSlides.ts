import type { Rect } from '../../diagram/diagramLayout.ts'
import { optionLetter } from '../../exam/optionLetter.ts'
import type { AskedContent, AskedQuestion, HandoutPart, KeyEntry } from '../handout.ts'
import { restsOn } from '../restsOn.ts'
import { diagramShapes } from './diagramShapes.ts'
import { fitSize, heightOfText } from './fitText.ts'
import type { BoxShape, Slide, SlideParagraph, SlideShape } from './slide.ts'
import { headingOf, notesOf, plain, type SlideKit, STAGE, strong } from './slideKit.ts'

const SIZES = [28, 25, 22, 20, 18, 16.5, 15, 14, 13, 12, 11, 10, 9] as const
const PADDING = 10
const GAP = 10
const DRAWING_SHARE = 0.64

interface Entry {
  readonly text: string
  /** Whether it is marked as right. */
  readonly isRight: boolean
}

/** What stands under a question: lists side by side, and words below them. */
interface Body {
  readonly lists: readonly (readonly Entry[])[]
  readonly below: (size: number) => readonly SlideParagraph[]
}

/** A question; behind it, where a key is wanted, the same with its answer and the reasons. */
export function questionSlides(
  part: HandoutPart & AskedContent,
  entry: KeyEntry | null,
  hasQuestion: boolean,
  kit: SlideKit,
): readonly Slide[] {
  const { asked } = part
  const { words } = kit
  const title = words.question(asked.number)
  const answerNotes =
    entry === null
      ? null
      : [
          `${words.answer}: ${entry.answer.join('; ')}`,
          ...entry.reasons,
          ...(restsOn(entry, words) === '' ? [] : [restsOn(entry, words)]),
        ].join('\n')
  const question: Slide = {
    title,
    heading: headingOf(title),
    shapes: compose(asked, bodyOf(asked, kit), false, kit),
    notes: notesOf([part.remarks, answerNotes]),
  }
  if (entry === null) return hasQuestion ? [question] : []
  const answered = `${title}: ${words.answer.toLocaleLowerCase('ru')}`
  const answer: Slide = {
    title: answered,
    heading: headingOf(answered),
    shapes: compose(asked, answerBody(asked, entry, kit), true, kit),
    notes: notesOf([answerNotes]),
  }
  return hasQuestion ? [question, answer] : [answer]
}

function bodyOf(asked: AskedQuestion, kit: SlideKit): Body {
  const { palette, words } = kit
  const hint = HINTS[asked.form]
  const told = hint && (asked.drawing ? words.labels : words[hint])
  return {
    lists: listsOf(asked, kit, () => false),
    below: (size) => (told ? [plain(told, size * 0.8, palette['ink-soft'])] : []),
  }
}

const HINTS = { one: null, typed: null, many: 'many', order: 'order', slots: 'slots' } as const

function listsOf(
  asked: AskedQuestion,
  { handout }: SlideKit,
  isRight: (id: string) => boolean,
): readonly (readonly Entry[])[] {
  const options = asked.options.map(({ id, text }, index) => ({
    text: asked.form === 'order' ? text : `${optionLetter(index, handout.locale)}) ${text}`,
    isRight: isRight(id),
  }))
  if (asked.form !== 'slots' || asked.drawing) return [options]
  const slots = asked.slots.map(({ text }, index) => ({
    text: `${index + 1}. ${text}`,
    isRight: false,
  }))
  return [slots, options]
}

function answerBody(asked: AskedQuestion, { question, ...entry }: KeyEntry, kit: SlideKit): Body {
  const { palette, words } = kit
  const textOf = (id: string): string =>
    question.options.find((option) => option.id === id)?.text ?? id
  const right = (texts: readonly string[]): readonly Entry[] =>
    texts.map((text) => ({ text, isRight: true }))
  const lists = (): readonly (readonly Entry[])[] => {
    switch (asked.form) {
      case 'one':
      case 'many':
        return listsOf(asked, kit, (id) => question.answer.includes(id))
      case 'typed':
        return [right(entry.answer)]
      case 'order':
        return [right(question.answer.map((id, index) => `${index + 1}. ${textOf(id)}`))]
      case 'slots':
        return asked.drawing
          ? [right(entry.answer)]
          : [
              asked.slots.map(({ text }) => ({ text, isRight: false })),
              right(question.answer.map(textOf)),
            ]
    }
  }
  return {
    lists: lists(),
    below: (size) => [
      ...entry.reasons.map((reason) => plain(reason, size * 0.85, palette.ink, size * 0.3)),
      ...(restsOn(entry, words) === ''
        ? []
        : [plain(restsOn(entry, words), size * 0.8, palette['ink-soft'], size * 0.3)]),
    ],
  }
}

function compose(
  asked: AskedQuestion,
  body: Body,
  isAnswer: boolean,
  kit: SlideKit,
): readonly SlideShape[] {
  const { drawing } = asked
  const layout = drawing && kit.layouts.get(drawing.placed.id)
  if (!drawing || !layout) return inWords(asked, body, STAGE, kit)
  const width = STAGE.width * DRAWING_SHARE
  return [
    ...diagramShapes({
      ...kit,
      placed: drawing.placed,
      layout,
      locale: kit.handout.locale,
      area: { ...STAGE, width },
      revealed: new Set(drawing.placed.diagram.steps.map(({ id }) => id)),
      current: null,
      blanked: isAnswer ? [] : drawing.hidden,
    }),
    ...inWords(
      asked,
      body,
      { ...STAGE, x: STAGE.x + width + GAP * 2, width: STAGE.width - width - GAP * 2 },
      kit,
    ),
  ]
}

/** The prompt, the lists and what stands below them, in letters as large as will go. */
function inWords(
  asked: AskedQuestion,
  { lists, below }: Body,
  area: Rect,
  kit: SlideKit,
): readonly SlideShape[] {
  const { palette } = kit
  const listWidth = (area.width - (lists.length - 1) * GAP * 2) / Math.max(1, lists.length)
  const prompt = (size: number): readonly SlideParagraph[] => [
    ...(asked.context === undefined ? [] : [plain(asked.context, size * 0.75, palette.accent)]),
    strong(asked.prompt, size * 1.1, palette.ink, size * 0.3),
  ]
  const label = ({ text, isRight }: Entry, size: number): SlideParagraph =>
    isRight ? strong(`✓ ${text}`, size, palette.ink) : plain(text, size, palette.ink)
  // Neighbours in two lists are as high as each other, so that pairs stand on one line.
  const heights = (size: number): readonly number[] =>
    Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, row) =>
      Math.max(
        ...lists.map((list) => {
          const entry = list[row]
          return entry
            ? heightOfText([label(entry, size)], listWidth - 2 * PADDING) + PADDING * 1.4
            : 0
        }),
      ),
    )
  const parts = (size: number) => {
    const promptHeight = heightOfText(prompt(size), area.width)
    const rows = heights(size)
    const listHeight = rows.reduce((sum, height) => sum + height + GAP * 0.8, 0)
    const belowHeight = heightOfText(below(size), area.width)
    return { promptHeight, rows, listHeight, belowHeight }
  }
  const size = fitSize(SIZES, (each) => {
    const { promptHeight, listHeight, belowHeight } = parts(each)
    return promptHeight + listHeight + belowHeight + 2 * GAP <= area.height
  })
  const { promptHeight, rows, listHeight, belowHeight } = parts(size)
  const listTop = area.y + promptHeight + GAP
  const words = below(size)
  return [
    box({ ...area, height: promptHeight }, prompt(size)),
    ...lists.flatMap((list, column) => {
      let y = listTop
      return list.map((entry, row): BoxShape => {
        const height = rows[row] ?? 0
        const shape: BoxShape = {
          kind: 'box',
          form: 'roundRect',
          x: area.x + column * (listWidth + GAP * 2),
          y,
          width: listWidth,
          height,
          radius: 6,
          fill: entry.isRight ? palette['outcome-soft'] : palette.surface,
          stroke: entry.isRight ? palette.outcome : palette['line-strong'],
          strokeWidth: entry.isRight ? 2 : 1,
          text: {
            paragraphs: [label(entry, size)],
            wraps: true,
            align: 'left',
            valign: 'middle',
            padding: PADDING,
          },
          alt: '',
        }
        y += height + GAP * 0.8
        return shape
      })
    }),
    ...(words.length === 0
      ? []
      : [box({ ...area, y: listTop + listHeight, height: belowHeight + 4 }, words)]),
  ]
}

const box = (rect: Rect, paragraphs: readonly SlideParagraph[]): BoxShape => ({
  kind: 'box',
  form: 'rect',
  ...rect,
  fill: null,
  stroke: null,
  text: { paragraphs, wraps: true, align: 'left', valign: 'top', padding: 0 },
  alt: '',
})
