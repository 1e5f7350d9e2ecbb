import type { LocalizedText, OwnQuestion } from '../schema.ts'
import type { Path } from '../sheet.ts'

interface Stated {
  readonly path: Path
  readonly text: LocalizedText
}

/** What a question of the lecturer's own states as true; wrong answers may say any number. */
export function statedIn(question: OwnQuestion): readonly Stated[] {
  const { prompt, explanation } = question
  const isFalse = question.kind === 'true-false' && !question.answer
  return [
    ...(isFalse ? [] : [{ path: ['prompt'], text: prompt }]),
    { path: ['explanation'], text: explanation },
    ...rightAnswers(question),
  ]
}

function rightAnswers(question: OwnQuestion): readonly Stated[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.options.flatMap(({ text, right }, index) =>
        right ? [{ path: ['options', index, 'text'], text }] : [],
      )
    case 'typed':
      return [{ path: ['answer'], text: question.answer }]
    case 'order':
      return question.steps.map((text, index) => ({ path: ['steps', index], text }))
    case 'match':
      return question.pairs.flatMap(({ left, right }, index) => [
        { path: ['pairs', index, 'left'], text: left },
        { path: ['pairs', index, 'right'], text: right },
      ])
    case 'true-false':
      return []
    default:
      return question satisfies never
  }
}
