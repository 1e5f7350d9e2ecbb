import { type Check, subjectsOf } from '../course.ts'
import type { Fault } from '../faults/fault.ts'
import { LOCALES, type LocalizedText, type OwnQuestion } from '../schema.ts'
import type { Path } from '../sheet.ts'

/** A question of the lecturer's own rests on something and has the answers that its kind needs. */
export const checkQuestions: Check = (course, report) => {
  for (const { questions: sheet } of subjectsOf(course))
    sheet?.data.questions.forEach((question, index) => {
      const at = ['questions', index]
      const say = (path: Path, fault: Fault) => report(sheet, [...at, ...path], fault)
      if (question.claims.length + question.paragraphs.length === 0 && !question.reference)
        say(['claims'], { code: 'question-without-source', question: question.id })
      checkAnswers(question, say)
      for (const { path, texts } of listsOf(question)) checkTwins(path, texts, say)
    })
}

type Say = (path: Path, fault: Fault) => void

function checkAnswers(question: OwnQuestion, say: Say): void {
  if (question.kind === 'choice') {
    const right = question.options.filter((option) => option.right).length
    if (right !== 1) say(['options'], { code: 'not-one-right', right })
  }
  if (question.kind === 'multiple') {
    const right = question.options.filter((option) => option.right).length
    if (right === 0) say(['options'], { code: 'none-right' })
    if (right === question.options.length) say(['options'], { code: 'all-right' })
  }
  if (question.kind === 'typed')
    for (const locale of LOCALES)
      if (folded(question.prompt[locale]).includes(folded(question.answer[locale])))
        say(['prompt', locale], { code: 'answer-in-question', answer: question.answer[locale] })
}

interface TextList {
  readonly path: Path
  readonly texts: readonly { readonly path: Path; readonly text: LocalizedText }[]
}

/** The texts that the learner has to tell apart. */
function listsOf(question: OwnQuestion): readonly TextList[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return [
        {
          path: ['options'],
          texts: question.options.map(({ text }, index) => ({ path: [index, 'text'], text })),
        },
      ]
    case 'order':
      return [
        { path: ['steps'], texts: question.steps.map((text, index) => ({ path: [index], text })) },
      ]
    case 'match':
      return [
        {
          path: ['pairs'],
          texts: question.pairs.map(({ left }, index) => ({ path: [index, 'left'], text: left })),
        },
        {
          path: [],
          texts: [
            ...question.pairs.map(({ right }, index) => ({
              path: ['pairs', index, 'right'],
              text: right,
            })),
            ...question.others.map((text, index) => ({ path: ['others', index], text })),
          ],
        },
      ]
    case 'true-false':
    case 'typed':
      return []
  }
}

function checkTwins(start: Path, texts: TextList['texts'], say: Say): void {
  for (const locale of LOCALES) {
    const seen = new Set<string>()
    for (const { path, text } of texts) {
      const reading = folded(text[locale])
      if (seen.has(reading))
        say([...start, ...path, locale], { code: 'answer-repeated', answer: text[locale] })
      seen.add(reading)
    }
  }
}

const folded = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
