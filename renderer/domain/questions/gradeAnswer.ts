import { type Grade, RIGHT, WRONG } from './grade.ts'
import { gradeMany } from './gradeMany.ts'
import { gradeOrder } from './gradeOrder.ts'
import { gradeSlots } from './gradeSlots.ts'
import { gradeTyped } from './gradeTyped.ts'
import type { Question } from './question.ts'

/** More than any question has options or slots: what is longer is no answer and is not looked through. */
const MOST_PARTS = 200

/** Grades an answer written as the question's form says; what cannot be one is simply wrong. */
export function gradeAnswer(question: Question, given: readonly string[]): Grade {
  if (!isListOfTexts(given) || given.length === 0) return WRONG
  switch (question.form) {
    case 'one':
      return given.length === 1 && given[0] === question.answer[0] ? RIGHT : WRONG
    case 'many':
      return gradeMany(question, given)
    case 'order':
      return gradeOrder(question, given)
    case 'slots':
      return gradeSlots(question, given)
    case 'typed':
      return gradeTyped(question, given)
    default:
      return question.form satisfies never
  }
}

/** Answers may come from stored drafts and messages, where types are only a promise. */
function isListOfTexts(given: unknown): given is readonly string[] {
  if (!Array.isArray(given) || given.length > MOST_PARTS) return false
  // Not `every`, which passes over the holes of a list.
  return [...given].every((part) => typeof part === 'string')
}
