import { useMemo } from 'react'
import type { Diagram, Step } from '../../../content/schema.ts'
import type { StepMarks } from '../../canvas/StepMark.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { useCards } from '../../data/useCards.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { type Mastery, masteryOf } from '../../domain/memory/mastery.ts'
import { type RecallLevel, recallLevel } from '../../domain/memory/recallLevel.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfStep } from '../../domain/questions/questionsOfStep.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface StepMastery {
  readonly step: Step
  readonly mastery: Mastery
  readonly level: RecallLevel
  readonly questions: readonly Question[]
}

/** How firmly each step of a diagram is remembered, and the same as marks; undefined while loading. */
export function useStepMastery(
  subject: Subject,
  diagram: Diagram,
): { readonly steps: readonly StepMastery[]; readonly marks: StepMarks } | undefined {
  const { locale, format } = useLocale()
  const bank = useQuestionBank(locale)
  const cards = useCards()
  const { now } = useStudyDay()

  return useMemo(() => {
    if (!bank || !cards) return undefined
    const steps = diagram.steps.map((step): StepMastery => {
      const questions = questionsOfStep(bank.questions, subject.id, diagram, step)
      const mastery = masteryOf(
        questions.map(({ id }) => id),
        cards,
        now,
      )
      return { step, mastery, level: recallLevel(mastery), questions }
    })
    const marks = new Map(
      steps.map(({ step, mastery, level }) => [
        step.id,
        { recall: { level, figure: level === 'unseen' ? '–' : format.percent(mastery.recall) } },
      ]),
    )
    return { steps, marks }
  }, [bank, cards, diagram, subject, now, format])
}
