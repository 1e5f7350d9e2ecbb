import type { OwnQuestion } from '../../../content/schema.ts'
import { randomFor, shuffled } from '../random.ts'
import type { Draft } from './draft.ts'
import {
  aboutClaims,
  ascending,
  type Material,
  NOWHERE,
  referencesOf,
  type Subject,
} from './material.ts'
import { ownAnswers } from './ownAnswers.ts'
import { placesOfClaims } from './places.ts'
import type { QuestionKind } from './question.ts'

/** The questions that a lecturer wrote. */
export function ownQuestions(material: Material): readonly Draft[] {
  return material.subjects.flatMap((subject) =>
    subject.questions.map((question) => draftOf(material, subject, question)),
  )
}

function draftOf(material: Material, subject: Subject, question: OwnQuestion): Draft {
  const id = `q:own:${subject.id}/${question.id}`
  const about = aboutClaims(material, subject.id, question.claims)
  const places = placesOfClaims(subject.diagrams)
  const [place] = question.claims.flatMap((claim) => places.get(claim) ?? [])
  const { options, ...answers } = ownAnswers(question)
  return {
    id,
    kind: kindOf(question),
    ...about,
    ...(place ?? NOWHERE),
    ...(question.topic && { topic: question.topic }),
    context: subject.name,
    citations: ascending([...about.citations, ...question.paragraphs]),
    references: [...(about.references ?? []), ...referencesOf([question])],
    prompt: question.prompt,
    ...answers,
    options: question.kind === 'true-false' ? options : mixed(options, answers.answer, id),
    explanation: question.explanation,
  }
}

/** What is typed is a number where it is written in figures. */
function kindOf(question: OwnQuestion): QuestionKind {
  if (question.kind !== 'typed') return question.kind
  return /^\d[\d\s]*$/u.test(question.answer.en) ? 'number' : 'cloze'
}

/** Shuffled, but never so that they stand as they ought to. */
function mixed<T extends { readonly id: string }>(
  options: readonly T[],
  answer: Draft['answer'],
  id: string,
): readonly T[] {
  const shown = shuffled(options, randomFor(id))
  const isGiven =
    Array.isArray(answer) && answer.length > 1 && answer.every((right, i) => shown[i]?.id === right)
  return isGiven ? [...shown.slice(1), ...shown.slice(0, 1)] : shown
}
