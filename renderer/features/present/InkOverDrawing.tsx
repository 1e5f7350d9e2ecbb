import { Suspense, useEffect, useState } from 'react'
import type { OverlayView } from '../../canvas/Overlay.tsx'
import { inkId } from '../../domain/lesson/ink.ts'
import type { Pointer, ShowChannel } from '../../state/createShowChannel.ts'
import { InkLayer, InkTools, useInkSheet } from '../ink/index.ts'
import styles from './InkOverDrawing.module.css'
import type { StagePart } from './stagePart.ts'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly presentation: Presentation
  readonly here: Extract<StagePart, { kind: 'diagram' }>
  /** The present step; null before the first. */
  readonly step: string | null
  readonly view: OverlayView
  /** Whether colours, undo and clearing are at hand while the pen is. */
  readonly hasTools: boolean
}

/** What was drawn over this step, and pen, spotlight or laser as far as one of them is in hand, in either window. */
export function InkOverDrawing({ presentation, here, step, view, hasTools }: Props) {
  const { show, send, channel } = presentation
  const { subject, diagram, part } = here
  const place = { diagram: `${subject.id}/${diagram.id}`, show: show.id, part: part.id, step }
  const sheet = useInkSheet(inkId(place), show.locale)
  const pointer = usePointed(channel)
  const { tool, colour } = show
  if (tool === 'none' && sheet.strokes.length === 0) return null
  return (
    <Suspense>
      <InkLayer
        strokes={sheet.strokes}
        viewport={view}
        tool={tool}
        colour={colour}
        onStroke={sheet.add}
        pointer={pointer}
        onPointer={channel.point}
      />
      {hasTools && tool === 'pen' && (
        <div className={styles.tools}>
          <InkTools
            tool={tool}
            onTool={(pressed) => send({ kind: 'tool', tool: pressed })}
            colour={colour}
            onColour={(chosen) => send({ kind: 'colour', colour: chosen })}
            sheet={sheet}
          />
        </div>
      )}
    </Suspense>
  )
}

/** Where the other window points. */
function usePointed(channel: ShowChannel): Pointer {
  const [pointer, setPointer] = useState<Pointer>(null)
  useEffect(() => channel.onPoint(setPointer), [channel])
  return pointer
}
