import type { Atlas, Locale } from '../../../content/schema.ts'
import { listParagraphs } from '../drawing/citationsOf.ts'
import { keyOf } from '../exam/keyOf.ts'
import { optionLetter } from '../exam/optionLetter.ts'
import type { Question } from '../questions/question.ts'
import { findPlaced } from './findPlaced.ts'
import type { AskedQuestion, BlankedDrawing, KeyEntry } from './handout.ts'

/** A question as it is put: nothing in it tells what is right. */
export const askQuestion = (
  question: Question,
  number: number,
  atlas: Atlas,
  locale: Locale,
): AskedQuestion => {
  const { form, prompt, context, slots } = question
  return {
    number,
    form,
    prompt,
    ...(context === undefined ? {} : { context }),
    options: question.options.map(({ id, text }) => ({ id, text })),
    slots,
    drawing: question.kind === 'place-label' ? blankedDrawing(question, atlas, locale) : null,
  }
}

/** What is right, why, and where it stands. */
export function keyEntry(
  question: Question,
  number: number,
  atlas: Atlas,
  locale: Locale,
): KeyEntry {
  const { system, diagram, options, explanation, citations, references = [] } = question
  const placed =
    system === null || diagram === null ? null : findPlaced(atlas, system, diagram, locale)
  const steps = new Map(placed?.diagram.steps.map(({ id }, index) => [id, index + 1]))
  return {
    number,
    question,
    answer: keyOf(question, locale, steps),
    reasons: [
      explanation,
      ...options.flatMap(({ why }, index) =>
        why === undefined || why === explanation ? [] : `${optionLetter(index, locale)}) ${why}`,
      ),
    ].filter((reason) => reason !== ''),
    paragraphs: listParagraphs([...citations]),
    references,
  }
}

function blankedDrawing(
  { system, diagram, slots }: Question,
  atlas: Atlas,
  locale: Locale,
): BlankedDrawing | null {
  const placed =
    system === null || diagram === null ? null : findPlaced(atlas, system, diagram, locale)
  if (!placed) return null
  const hidden = slots.map(({ id }) => id)
  const numbers = hidden.map((id) => placed.diagram.steps.findIndex((step) => step.id === id) + 1)
  return { placed, hidden, numbers }
}
