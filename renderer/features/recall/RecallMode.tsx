import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { ModeProps } from '../../data/ModeProps.ts'
import { stepOf, titlesLeft } from '../../domain/recall/recallSitting.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExerciseFrame } from './ExerciseFrame.tsx'
import { RecallPanel } from './RecallPanel.tsx'
import { RecallResult } from './RecallResult.tsx'
import { useRecall } from './useRecall.ts'
import { type RecallView, useRecallMarks } from './useRecallMarks.ts'
import { useTitlePlacing } from './useTitlePlacing.ts'

/**
 * The drawing with its titles taken off, to be put back. The chosen step stays out of the address: the
 * id of a step says in English what it is.
 */
export function RecallMode({ subject, diagram }: ModeProps) {
  const { t } = useTranslation('recall')
  const { locale } = useLocale()
  const { sitting, outcome, change, restart, check } = useRecall(subject, diagram)
  const [view, setView] = useState<RecallView>('mine')
  const frame = useRef<HTMLDivElement>(null)
  const isChecked = outcome !== null
  const placing = useTitlePlacing({ diagram, sitting, isChecked, change, frame })
  const { selected, held, titleOf } = placing
  const marks = useRecallMarks({
    subject,
    diagram,
    sitting,
    isChecked,
    view,
    heldIn: held && stepOf(sitting, held),
    over: placing.over,
  })

  return (
    <ExerciseFrame
      frame={frame}
      panelLabel={t('recall.panel')}
      said={placing.said}
      drag={placing.drag}
      titleOf={titleOf}
      onGrabStep={placing.grabFrom}
      panel={
        isChecked ? (
          <RecallResult
            subject={subject}
            diagram={diagram}
            sitting={sitting}
            outcome={outcome}
            view={view}
            onView={setView}
            onSelect={placing.goTo}
            onAgain={() => {
              restart()
              placing.rest()
              setView('mine')
            }}
          />
        ) : (
          <RecallPanel
            subject={subject}
            diagram={diagram}
            sitting={sitting}
            left={titlesLeft(sitting).map((id) => ({ id, title: titleOf(id) }))}
            held={held}
            waiting={placing.waiting}
            onHide={(hiding) => {
              restart(hiding)
              placing.rest()
            }}
            onPress={placing.pressTitle}
            onGrab={placing.grab}
            onRelease={placing.release}
            onTell={placing.tell}
            onCheck={() => {
              check()
              placing.rest()
            }}
          />
        )
      }
    >
      <DiagramCanvas
        diagram={diagram}
        actors={subject.actors}
        locale={locale}
        selected={selected}
        onSelect={placing.goTo}
        onPress={placing.press}
        onOpen={placing.press}
        marks={marks}
        onKey={placing.onKey}
      />
    </ExerciseFrame>
  )
}
