import type { Atlas } from '../../../content/schema.ts'
import type { Lesson, LessonPart, TextPart } from '../lesson/lesson.ts'
import { paragraphsOf } from '../lesson/paragraphsOf.ts'
import type { Question } from '../questions/question.ts'
import { askQuestion, keyEntry } from './askedContent.ts'
import { diagramContent } from './diagramContent.ts'
import { flowsContent } from './flowsContent.ts'
import type { Handout, HandoutPart, KeyEntry, Missing, TextContent } from './handout.ts'
import type { HandoutChoices } from './handoutChoices.ts'
import { tableContent } from './tableContent.ts'

/**
 * What a lesson hands out. `questions`: the bank in the language of `choices`, by id. What the content
 * no longer holds is named, and the rest is there.
 */
export function handoutOf(
  lesson: Lesson,
  atlas: Atlas,
  questions: ReadonlyMap<string, Question>,
  choices: HandoutChoices,
): Handout {
  const key: KeyEntry[] = []
  const contentOf = (part: LessonPart, miss: (what: Missing['what'], id: string) => void) => {
    switch (part.kind) {
      case 'diagram':
        return diagramContent(part, atlas, choices, miss)
      case 'flows':
        return flowsContent(part, atlas, choices, miss)
      case 'table':
        return tableContent(part, atlas, choices, miss)
      case 'text':
        return textContent(part)
      case 'question': {
        const question = questions.get(part.question)
        if (!question) {
          miss('question', part.question)
          return null
        }
        const number = key.length + 1
        key.push(keyEntry(question, number, atlas, choices.locale))
        const asked = askQuestion(question, number, atlas, choices.locale)
        return { kind: 'question' as const, asked }
      }
    }
  }
  const parts = lesson.parts.map((part, index): HandoutPart => {
    const place = index + 1
    const missing: Missing[] = []
    const content = contentOf(part, (what, id) => missing.push({ place, what, id }))
    const remarks = (choices.remarks && part.remarks.trim()) || null
    return { ...(content ?? { kind: 'nothing' }), id: part.id, place, remarks, missing }
  })
  return {
    title: lesson.title.trim(),
    locale: choices.locale,
    parts,
    key: choices.key === 'without' ? [] : key,
    missing: parts.flatMap((part) => part.missing),
  }
}

const textContent = ({ heading, text }: TextPart): TextContent => ({
  kind: 'text',
  heading: heading.trim(),
  paragraphs: paragraphsOf(text).map((paragraph) => paragraph.trim()),
})
