import type { Block } from '../../drawing/scene.ts'
import type { DiagramContent, Handout, HandoutPart, HandoutStep } from '../handout.ts'
import { restsOn } from '../restsOn.ts'
import { titleOf } from '../titleOf.ts'
import type { PageKit } from './pageKit.ts'
import { setQuestion } from './setQuestion.ts'
import { setTable } from './setTable.ts'
import { setText } from './setText.ts'
import { type Strip, together, withGap } from './strip.ts'

const PART_GAP = 24
const STEP_GAP = 12
const INDENT = 26

/** A part of a lesson in words. `drawing`: of a question, with its labels left out. */
export function setPart(
  part: HandoutPart,
  handout: Handout,
  drawing: Block | null,
  columnHeight: number,
  kit: PageKit,
): readonly Strip[] {
  const { looks, measure, width, words } = kit
  const heading = (text: string): readonly Strip[] =>
    setText(text, looks.heading, width, measure).map((strip) => ({ ...strip, keeps: true }))
  const body = (): readonly Strip[] => {
    switch (part.kind) {
      case 'diagram':
        return [...heading(stepsTitle(part, handout, kit)), ...setSteps(part, kit)]
      case 'table':
        return [
          ...heading(titleOf(part, handout, words)),
          ...withGap(setTable(part, words.silent, kit), 8),
        ]
      case 'flows':
        return [
          ...heading(titleOf(part, handout, words)),
          ...withGap(setTable(part, words.absent, kit), 8),
        ]
      case 'question':
        return setQuestion(part.asked, handout.locale, drawing, columnHeight, kit)
      case 'text':
        return [
          ...(part.heading === '' ? [] : heading(part.heading)),
          ...part.paragraphs.flatMap((text) =>
            withGap(setText(text, looks.body, width, measure), 7),
          ),
        ]
      case 'nothing':
        return []
    }
  }
  const notices = part.missing.flatMap((missing) =>
    withGap(setText(words.missing(missing), looks.notice, width, measure), 8),
  )
  const remarks = part.remarks === null ? [] : setRemarks(part.remarks, 0, kit)
  return withGap([...body(), ...notices, ...remarks], PART_GAP)
}

/** The steps under a drawing that shows all of them already say whose they are. */
const stepsTitle = (part: HandoutPart & DiagramContent, handout: Handout, kit: PageKit): string =>
  part.step === null
    ? `${part.placed.diagram.title[handout.locale]}: ${kit.words.steps}`
    : titleOf(part, handout, kit.words)

/** Of a part about one step that step alone is explained: the others have been before. */
function setSteps({ step, steps }: DiagramContent, kit: PageKit): readonly Strip[] {
  return steps
    .filter(({ id, remarks }) => step === null || id === step || remarks !== null)
    .flatMap((each) => withGap(setStep(each, kit), STEP_GAP))
}

function setStep(step: HandoutStep, kit: PageKit): readonly Strip[] {
  const { looks, measure, width, words } = kit
  const room = width - INDENT
  const under = (text: string, look: PageKit['looks']['body']): readonly Strip[] =>
    text === '' ? [] : setText(text, look, room, measure, INDENT)
  const [number] = setText(`${step.number}.`, looks.strong, INDENT, measure)
  const title = under(step.title, looks.strong).map((strip, index) => ({
    ...strip,
    keeps: true,
    items: index === 0 ? [...(number?.items ?? []), ...strip.items] : strip.items,
  }))
  const actor = under(step.actor, looks.small).map((strip) => ({ ...strip, keeps: true }))
  const explanation = under(step.explanation, looks.body)
  const paragraphs = restsOn(step, words)
  const parted = explanation.map((strip, index) =>
    index === explanation.length - 1 && paragraphs !== '' ? { ...strip, keeps: true } : strip,
  )
  const remarks = step.remarks === null ? [] : setRemarks(step.remarks, INDENT, kit)
  return [...title, ...actor, ...parted, ...under(paragraphs, looks.small), ...remarks]
}

/** With a line at their side: nobody takes them for the content. */
function setRemarks(text: string, left: number, kit: PageKit): readonly Strip[] {
  const { looks, measure, palette, width, words } = kit
  const inside = left + 12
  const [label, ...rest] = [
    ...setText(
      words.remarks,
      { ...looks.small, colour: palette.accent },
      width - inside,
      measure,
      inside,
    ),
  ]
  const paragraphs = text
    .split(/\n+/)
    .flatMap((each) => setText(each, looks.body, width - inside, measure, inside))
  const strips = [...(label ? [{ ...label, keeps: true }] : []), ...rest, ...paragraphs]
  return withGap(
    strips.map((strip) => ({
      ...strip,
      items: [
        {
          kind: 'path' as const,
          d: `M${left + 2} 0v${strip.height}`,
          stroke: palette.accent,
          strokeWidth: 2,
        },
        ...strip.items,
      ],
    })),
    8,
  )
}

/** An answer with its reasons, on one page if it will go there. */
export function setKeyEntry(entry: Handout['key'][number], kit: PageKit): readonly Strip[] {
  const { looks, measure, width, words } = kit
  const room = width - INDENT
  const under = (text: string, look: PageKit['looks']['body']): readonly Strip[] =>
    setText(text, look, room, measure, INDENT)
  const [number] = setText(`${entry.number}.`, looks.strong, INDENT, measure)
  const prompt = under(entry.question.prompt, looks.body)
  const strips = [
    ...prompt.map((strip, index) =>
      index === 0 ? { ...strip, items: [...(number?.items ?? []), ...strip.items] } : strip,
    ),
    ...entry.answer.flatMap((line, index) =>
      withGap(under(index === 0 ? `${words.answer}: ${line}` : line, looks.strong), 3),
    ),
    ...entry.reasons.flatMap((reason) => withGap(under(reason, looks.body), 3)),
    ...(restsOn(entry, words) === '' ? [] : under(restsOn(entry, words), looks.small)),
  ]
  return withGap(together(strips), 14)
}
