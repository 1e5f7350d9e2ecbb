import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../content/schema.ts'
import { createMeasureText } from '../../canvas/measureText.ts'
import type { StepLook, StepMark, StepMarks } from '../../canvas/StepMark.ts'
import { useDiagramLayout } from '../../canvas/useDiagramLayout.ts'
import { findActor } from '../../data/findInAtlas.ts'
import type { ModeProps } from '../../data/ModeProps.ts'
import { fitTitle } from '../../domain/diagram/fitTitle.ts'
import { gradeRecall, type Verdict } from '../../domain/recall/gradeRecall.ts'
import type { RecallSitting } from '../../domain/recall/recallSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export type RecallView = 'mine' | 'right'

interface Shown extends Pick<ModeProps, 'subject' | 'diagram'> {
  readonly sitting: RecallSitting
  readonly isChecked: boolean
  readonly view: RecallView
  /** Where the title picked up lies. */
  readonly heldIn: string | null
  /** Where a dragged title would fall. */
  readonly over: string | null
}

/** How the drawing shows a recall. Titles that are hidden are nowhere in what it gives. */
export function useRecallMarks(shown: Shown): StepMarks {
  const { subject, diagram, sitting, isChecked, view, heldIn, over } = shown
  const { t } = useTranslation(['recall', 'canvas'])
  const { locale } = useLocale()
  const laidOut = useDiagramLayout(diagram, subject.actors, locale)
  const measure = useMemo(createMeasureText, [])

  return useMemo(() => {
    const boxOf = new Map(laidOut?.layout.nodes.map((box) => [box.id, box]))
    const titleOf = new Map(diagram.steps.map(({ id, title }) => [id, title[locale]]))

    const drawn = (step: Step, title: string | null): StepMark => {
      const box = boxOf.get(step.id)
      if (title === null || !box) return { lines: [] }
      const { lines, small, isCut } = fitTitle(title, { ...box, kind: step.kind }, measure)
      return { lines, small, ...(isCut ? { tip: title } : {}) }
    }
    const lookOf = (step: string, verdict: Verdict): StepLook => {
      if (isChecked) return verdict === 'right' ? 'right' : 'wrong'
      if (step === over) return 'here'
      return step === heldIn ? 'path' : 'open'
    }

    return new Map(
      gradeRecall(diagram, sitting).steps.flatMap(({ step: id, placed, verdict }) => {
        const index = diagram.steps.findIndex((step) => step.id === id)
        const step = diagram.steps[index]
        if (!step || verdict === 'hinted') return []
        const own = placed === null ? null : (titleOf.get(placed) ?? null)
        const shownTitle = isChecked && view === 'right' ? step.title[locale] : own
        const label = t(isChecked ? `at.${verdict}` : own === null ? 'at.open' : 'at.placed', {
          number: index + 1,
          kind: t(`canvas:kind.${step.kind}`),
          actor: findActor(subject, step.actor)?.name[locale],
          title: own,
          right: step.title[locale],
        })
        return [[id, { look: lookOf(id, verdict), label, ...drawn(step, shownTitle) }] as const]
      }),
    )
  }, [subject, diagram, sitting, isChecked, view, heldIn, over, laidOut, locale, measure, t])
}
