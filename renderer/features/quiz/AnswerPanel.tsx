import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import type { AnswerProps } from './AnswerProps.ts'
import { ManyAnswer } from './ManyAnswer.tsx'
import { OneAnswer } from './OneAnswer.tsx'
import { OrderAnswer } from './OrderAnswer.tsx'
import { PlaceLabelAnswer } from './PlaceLabelAnswer.tsx'
import { SlotsAnswer } from './SlotsAnswer.tsx'
import { TypedAnswer } from './TypedAnswer.tsx'

/**
 * The means of answering a question of any kind, and once judged, what was right and what was given.
 * Give it the question's id as its key.
 */
export function AnswerPanel(props: AnswerProps) {
  const atlas = useAtlas()
  const { form, kind, system, diagram: diagramId } = props.question
  switch (form) {
    case 'one':
      return <OneAnswer {...props} />
    case 'many':
      return <ManyAnswer {...props} />
    case 'typed':
      return <TypedAnswer {...props} />
    case 'order':
      return <OrderAnswer {...props} />
    case 'slots': {
      const subject = kind === 'place-label' && system !== null ? findSubject(atlas, system) : null
      const diagram = subject && diagramId !== null ? findDiagram(subject, diagramId) : null
      if (!subject || !diagram) return <SlotsAnswer {...props} />
      return <PlaceLabelAnswer {...props} subject={subject} diagram={diagram} />
    }
    default:
      return form satisfies never
  }
}
