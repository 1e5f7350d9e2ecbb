import { memo, type ReactNode, type Ref } from 'react'
import type { Diagram, Step } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { DiagramIntro } from './DiagramIntro.tsx'
import { StepPanel } from './StepPanel.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly step: Step | null
  readonly onSelect: (step: string | null) => void
  readonly headingRef: Ref<HTMLHeadingElement>
  /** What stands here while no step is chosen, in the place of the diagram's introduction. */
  readonly intro: ReactNode
}

/** What is said beside the drawing. Memoised: the drawing answers first, and this follows. */
export const ReadPanel = memo(function ReadPanel(props: Props) {
  const { subject, diagram, step, onSelect, headingRef, intro } = props
  const first = diagram.steps[0]
  if (step)
    return (
      <StepPanel
        key={step.id}
        subject={subject}
        diagram={diagram}
        step={step}
        onSelect={onSelect}
        onClose={() => onSelect(null)}
        headingRef={headingRef}
      />
    )
  return (
    intro ?? (
      <DiagramIntro
        subject={subject}
        diagram={diagram}
        onStart={() => first && onSelect(first.id)}
      />
    )
  )
})
