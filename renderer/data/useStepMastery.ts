import { useMemo } from 'react'
import type { Diagram, Locale, Step } from '../../content/schema.ts'
import { type Mastery, masteryOf } from '../domain/memory/mastery.ts'
import { type RecallLevel, recallLevel } from '../domain/memory/recallLevel.ts'
import type { Question } from '../domain/questions/question.ts'
import { questionsOfStep } from '../domain/questions/questionsOfStep.ts'
import type { Subject } from './findInAtlas.ts'
import { useCards } from './useCards.ts'
import { useQuestionBank } from './useQuestionBank.ts'
import { useStudyDay } from './useStudyDay.ts'

export interface StepMastery {
  readonly step: Step
  readonly mastery: Mastery
  readonly level: RecallLevel
  readonly questions: readonly Question[]
}

/** How firmly each step of a diagram is remembered, in authored order; undefined while loading. */
export function useStepMastery(
  subject: Subject,
  diagram: Diagram,
  locale: Locale,
): readonly StepMastery[] | undefined {
  const bank = useQuestionBank(locale)
  const cards = useCards()
  const { now } = useStudyDay()

  return useMemo(() => {
    if (!bank || !cards) return undefined
    return diagram.steps.map((step) => {
      const questions = questionsOfStep(bank.questions, subject.id, diagram, step)
      const mastery = masteryOf(
        questions.map(({ id }) => id),
        cards,
        now,
      )
      return { step, mastery, level: recallLevel(mastery), questions }
    })
  }, [bank, cards, diagram, subject, now])
}
