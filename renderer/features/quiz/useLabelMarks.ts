import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { createMeasureText } from '../../canvas/measureText.ts'
import type { StepLook, StepMark, StepMarks } from '../../canvas/StepMark.ts'
import { useDiagramLayout } from '../../canvas/useDiagramLayout.ts'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { fitTitle } from '../../domain/diagram/fitTitle.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'

interface Shown {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly question: Question
  /** For each slot the option in it, or ''. */
  readonly given: readonly string[]
  readonly isJudged: boolean
  /** The option picked up. */
  readonly held: string | null
  /** The slot that the next option goes into. */
  readonly target: number | null
  /** The slot over which a label is dragged. */
  readonly over: number
}

/** How the drawing shows the asked steps. Labels that are hidden are nowhere in what it gives. */
export function useLabelMarks(shown: Shown): StepMarks {
  const { subject, diagram, question, given, isJudged, held, target, over } = shown
  const { t } = useTranslation(['quiz', 'canvas'])
  const { locale } = useLocale()
  const laidOut = useDiagramLayout(diagram, subject.actors, locale)
  const measure = useMemo(createMeasureText, [])

  return useMemo(() => {
    const boxOf = new Map(laidOut?.layout.nodes.map((box) => [box.id, box]))
    const textOf = new Map(question.options.map(({ id, text }) => [id, text]))

    const lookOf = (slot: number): StepLook => {
      const option = given[slot] ?? ''
      if (isJudged) return option === question.answer[slot] ? 'right' : 'wrong'
      if (slot === over || (over < 0 && slot === target)) return 'here'
      return option !== '' && option === held ? 'path' : 'open'
    }
    return new Map(
      question.slots.flatMap(({ id }, slot) => {
        const index = diagram.steps.findIndex((step) => step.id === id)
        const step = diagram.steps[index]
        if (!step) return []
        const title = textOf.get(given[slot] ?? '') ?? null
        const look = lookOf(slot)
        const key = !isJudged
          ? title === null
            ? 'open'
            : 'placed'
          : look === 'right'
            ? look
            : 'wrong'
        const label = t(`at.${key}`, {
          number: index + 1,
          kind: t(`canvas:kind.${step.kind}`),
          actor: findActor(subject, step.actor)?.name[locale],
          title: title ?? t('nothing'),
          right: textOf.get(question.answer[slot] ?? ''),
        })
        const box = boxOf.get(id)
        if (title === null || !box) return [[id, { look, label, lines: [] } as StepMark] as const]
        const { lines, small, isCut } = fitTitle(title, { ...box, kind: step.kind }, measure)
        const mark: StepMark = { look, label, lines, small, ...(isCut ? { tip: title } : {}) }
        return [[id, mark] as const]
      }),
    )
  }, [subject, diagram, question, given, isJudged, held, target, over, laidOut, locale, measure, t])
}
