import { Suspense } from 'react'
import { DiagramOnStage } from './DiagramOnStage.tsx'
import { FlowsOnStage } from './FlowsOnStage.tsx'
import { Gone } from './Gone.tsx'
import { QuestionBefore } from './QuestionBefore.tsx'
import { TableOnStage } from './TableOnStage.tsx'
import { TextOnStage } from './TextOnStage.tsx'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly presentation: Presentation
  /** Whether the instructor has no other window: then what counts hands and what the pen needs is here. */
  readonly isAlone: boolean
}

/** The part on screen, whatever its kind; a question asked meanwhile stands before it. */
export function PartOnStage({ presentation, isAlone }: Props) {
  const { here, show } = presentation
  if (!here) return null
  if (show.ask)
    return <QuestionBefore presentation={presentation} ask={show.ask} hasControls={isAlone} />
  switch (here.kind) {
    case 'diagram':
      return <DiagramOnStage here={here} presentation={presentation} hasTools={isAlone} />
    case 'flows':
      return (
        <Suspense>
          <FlowsOnStage here={here} show={show} />
        </Suspense>
      )
    case 'table':
      return <TableOnStage here={here} show={show} />
    case 'question':
      return null
    case 'text':
      return <TextOnStage part={here.part} />
    case 'missing':
      return <Gone ids={here.missing} />
  }
}
