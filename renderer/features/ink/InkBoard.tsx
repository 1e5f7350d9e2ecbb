import { useEffect, useRef, useState } from 'react'
import type { Diagram } from '../../../content/schema.ts'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import { useDiagramLayout } from '../../canvas/useDiagramLayout.ts'
import { firstView } from '../../canvas/viewFor.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { inkId } from '../../domain/lesson/ink.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './InkBoard.module.css'
import { InkLayer } from './InkLayer.tsx'
import { InkTools } from './InkTools.tsx'
import type { InkColour, InkTool } from './inkTool.ts'
import { useInkSheet } from './useInkSheet.ts'

export interface InkBoardProps {
  readonly subject: Subject
  readonly diagram: Diagram
}

/** A whole diagram over the whole window, to be drawn on. */
export function InkBoard({ subject, diagram }: InkBoardProps) {
  const { locale } = useLocale()
  const sheet = useInkSheet(inkId(`${subject.id}/${diagram.id}`, 'board', null), locale)
  const laidOut = useDiagramLayout(diagram, subject.actors, locale)
  const frame = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<DOMRect | null>(null)
  const [tool, setTool] = useState<InkTool>('none')
  const [colour, setColour] = useState<InkColour>('vermilion')
  useEffect(() => setSize(frame.current?.getBoundingClientRect() ?? null), [])

  return (
    <div className={styles.board}>
      <InkTools tool={tool} onTool={setTool} colour={colour} onColour={setColour} sheet={sheet} />
      <h1 className={styles.title}>{diagram.title[locale]}</h1>
      <div ref={frame} className={styles.frame}>
        <DiagramCanvas
          diagram={diagram}
          actors={subject.actors}
          locale={locale}
          selected={null}
          onSelect={ignore}
          onOpen={ignore}
        />
        {laidOut && size && (
          <InkLayer
            strokes={sheet.strokes}
            viewport={firstView(laidOut.layout, size)}
            tool={tool}
            colour={colour}
            onStroke={sheet.add}
          />
        )}
      </div>
    </div>
  )
}

const ignore = (): void => undefined
