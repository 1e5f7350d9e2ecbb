import { type ReactNode, useDeferredValue, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { StepMarks } from '../../canvas/StepMark.ts'
import type { ModeProps } from '../../data/ModeProps.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { OutlineView } from './OutlineView.tsx'
import { ReadPanel } from './ReadPanel.tsx'
import { useNoteMarks } from './useNoteMarks.ts'

export interface ReadModeProps extends ModeProps {
  readonly marks?: StepMarks | undefined
  /** What stands in the panel while no step is chosen, in the place of the diagram's introduction. */
  readonly intro?: ReactNode
}

/** No step has this name: ids hold no blanks. */
const BEFORE_ALL = ' '

/** Looking and reading: the drawing or its text twin, with the chosen step explained beside it. */
export function ReadMode({ subject, diagram, selected, onSelect, marks, intro }: ReadModeProps) {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  const view = useScreen((state) => state.diagramView)
  const heading = useRef<HTMLHeadingElement>(null)
  const marked = useNoteMarks(subject.id, diagram.id, marks)
  // Nothing at first and the step before while another is chosen: the drawing is there in the next frame.
  const told = useDeferredValue(selected, BEFORE_ALL)
  const step = diagram.steps.find(({ id }) => id === told) ?? null

  return (
    <SplitView
      panelLabel={t('panel')}
      panel={
        told !== BEFORE_ALL && (
          <ReadPanel
            subject={subject}
            diagram={diagram}
            step={step}
            onSelect={onSelect}
            headingRef={heading}
            intro={intro}
          />
        )
      }
    >
      {view === 'drawing' ? (
        <DiagramCanvas
          diagram={diagram}
          actors={subject.actors}
          locale={locale}
          selected={selected}
          onSelect={onSelect}
          onOpen={() => heading.current?.focus()}
          marks={marked}
        />
      ) : (
        <OutlineView
          subject={subject}
          diagram={diagram}
          selected={selected}
          onSelect={onSelect}
          {...(marks && { marks })}
        />
      )}
    </SplitView>
  )
}
