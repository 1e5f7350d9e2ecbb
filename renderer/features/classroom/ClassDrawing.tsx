import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram, Locale } from '../../../content/schema.ts'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { StepMark, StepMarks } from '../../canvas/StepMark.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import styles from './ClassQuestion.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  /** The steps that are asked about. */
  readonly asked: readonly string[]
  /** Those whose titles are not told yet. */
  readonly hidden: readonly string[]
  readonly locale: Locale
}

/** The drawing of a question about its labels, to be looked at. */
export function ClassDrawing({ subject, diagram, asked, hidden, locale }: Props) {
  const { t } = useTranslation('classroom', { lng: locale })
  const [selected, select] = useState<string | null>(null)
  const marks = useMemo(
    (): StepMarks =>
      new Map(
        asked.map((id): [string, StepMark] => {
          if (!hidden.includes(id)) return [id, { look: 'right' }]
          const number = diagram.steps.findIndex((step) => step.id === id) + 1
          return [id, { look: 'open', lines: [], label: t('hiddenStep', { number }) }]
        }),
      ),
    [asked, hidden, diagram, t],
  )
  return (
    <div className={styles.drawing}>
      <DiagramCanvas
        diagram={diagram}
        actors={subject.actors}
        locale={locale}
        selected={selected}
        onSelect={select}
        onOpen={select}
        marks={marks}
        // Figures count hands here, and do not choose branches.
        onKey={(event) => /^(?:Digit|Numpad)[1-9]$/.test(event.code)}
      />
    </div>
  )
}
