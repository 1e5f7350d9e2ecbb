import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { LinkLook, LinkMarks, StepMarks } from '../../canvas/StepMark.ts'
import type { ModeProps } from '../../data/ModeProps.ts'
import { builtDiagram } from '../../domain/rebuild/builtDiagram.ts'
import {
  gradeRebuild,
  type OwnVerdict,
  type TrueVerdict,
} from '../../domain/rebuild/gradeRebuild.ts'
import { linksNow } from '../../domain/rebuild/rebuildSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExerciseFrame } from './ExerciseFrame.tsx'
import { RebuildPanel } from './RebuildPanel.tsx'
import { RebuildResult } from './RebuildResult.tsx'
import { useFlowBuilding } from './useFlowBuilding.ts'
import { useRebuild } from './useRebuild.ts'
import { useSettledDiagram } from './useSettledDiagram.ts'

const NO_MARKS: StepMarks = new Map()
const NO_LINK_MARKS: LinkMarks = new Map()

const lookOfOwn = (verdict: OwnVerdict): LinkLook => (verdict === 'right' ? 'right' : 'wrong')
const lookOfTrue = (verdict: TrueVerdict): LinkLook => (verdict === 'right' ? 'right' : 'missed')

/** The flow built anew from its shuffled steps, drawn as it grows. */
export function RebuildMode({ subject, diagram }: ModeProps) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const { sitting, outcome, part, change, restart, check } = useRebuild(subject, diagram)
  const [view, setView] = useState<'mine' | 'right'>('right')
  const frame = useRef<HTMLDivElement>(null)
  const isChecked = outcome !== null
  const isTruth = isChecked && view === 'right'
  const building = useFlowBuilding({ part, sitting, isChecked, change, frame })
  const { here, chosen, drag } = building

  const built = useMemo(() => builtDiagram(part, sitting), [part, sitting])
  const settled = useSettledDiagram(built, subject.actors, locale)
  const linkMarks = useMemo((): LinkMarks => {
    if (!isChecked) return NO_LINK_MARKS
    const { own, truth } = gradeRebuild(part, linksNow(sitting))
    return new Map((isTruth ? truth.map(lookOfTrue) : own.map(lookOfOwn)).entries())
  }, [isChecked, isTruth, part, sitting])
  const over = drag && drag.over.step !== drag.id ? drag.over.step : null
  const marks = useMemo(
    (): StepMarks => (over === null ? NO_MARKS : new Map([[over, { look: 'here' }]])),
    [over],
  )

  return (
    <ExerciseFrame
      frame={frame}
      panelLabel={t('rebuild.panel')}
      said={building.said}
      drag={drag}
      titleOf={building.titleOf}
      onGrabStep={(event, step) => !isChecked && building.grab(event, step)}
      onKeyDown={building.onKeyDown}
      panel={
        isChecked ? (
          <RebuildResult
            subject={subject}
            diagram={diagram}
            part={part}
            links={linksNow(sitting)}
            outcome={outcome}
            view={view}
            onView={setView}
            onSelect={building.goTo}
            onAgain={() => {
              restart()
              building.goTo(null)
              setView('right')
            }}
          />
        ) : (
          <RebuildPanel
            subject={subject}
            diagram={diagram}
            part={part}
            sitting={sitting}
            building={building}
            onPart={restart}
            onCheck={() => {
              check()
              building.goTo(null)
            }}
          />
        )
      }
    >
      <DiagramCanvas
        diagram={isTruth ? part : settled}
        actors={subject.actors}
        locale={locale}
        selected={isChecked ? chosen : here}
        // A press on the ground lets nothing go while building: there is always a step to lead on from.
        onSelect={(step) => (step || isChecked) && building.goTo(step)}
        onOpen={building.goTo}
        marks={marks}
        linkMarks={linkMarks}
        onKey={building.onStepKey}
      />
    </ExerciseFrame>
  )
}
