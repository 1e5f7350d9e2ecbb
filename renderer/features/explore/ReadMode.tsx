import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { DiagramIntro } from './DiagramIntro.tsx'
import type { ModeProps } from './modes.ts'
import { OutlineView } from './OutlineView.tsx'
import { StepPanel } from './StepPanel.tsx'

/** Looking and reading: the drawing or its text twin, with the chosen step explained beside it. */
export function ReadMode({ subject, diagram, selected, onSelect }: ModeProps) {
  const { t } = useTranslation('explore')
  const { locale } = useLocale()
  const view = useScreen((state) => state.diagramView)
  const heading = useRef<HTMLHeadingElement>(null)
  const step = diagram.steps.find(({ id }) => id === selected)
  const first = diagram.steps[0]

  return (
    <SplitView
      panelLabel={t('panel')}
      panel={
        step ? (
          <StepPanel
            key={step.id}
            subject={subject}
            diagram={diagram}
            step={step}
            onSelect={onSelect}
            onClose={() => onSelect(null)}
            headingRef={heading}
          />
        ) : (
          <DiagramIntro diagram={diagram} onStart={() => first && onSelect(first.id)} />
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
        />
      ) : (
        <OutlineView subject={subject} diagram={diagram} selected={selected} onSelect={onSelect} />
      )}
    </SplitView>
  )
}
