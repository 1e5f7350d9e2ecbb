import { SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { hereOf, type WalkPath } from '../../domain/walk/walkPath.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './MainView.module.css'
import { SideBySide } from './SideBySide.tsx'
import { toLinkMarks, toStepMarks } from './toMarks.ts'
import type { EarlierRoad } from './useEarlierWalk.ts'
import { useStepLabel } from './useStepLabel.ts'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly path: WalkPath
  readonly hidesAhead: boolean
  readonly selected: string
  /** The walk to hold this one against, now that it is at its end. */
  readonly earlier: EarlierRoad | null
  /** Moves the cursor and nothing else. */
  readonly onLook: (step: string) => void
  readonly onGoTo: (step: string) => void
  readonly walkBy: (event: KeyboardEvent) => boolean
}

const LOOKING_KEYS = /^(?:Arrow(?:Up|Down|Left|Right)|Home|End|Escape)$/

/** The drawing of the walk; at the end of a second walk the two paths side by side. */
export function MainView(props: Props) {
  const { subject, diagram, path, hidesAhead, selected, earlier, onLook, onGoTo, walkBy } = props
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const labelOf = useStepLabel(subject)
  const [view, setView] = useState<'drawing' | 'aside'>('aside')
  const isLooking = useRef(false)

  const marks = useMemo(
    () => toStepMarks(diagram, path, hidesAhead, labelOf),
    [diagram, path, hidesAhead, labelOf],
  )
  const linkMarks = useMemo(
    () => toLinkMarks(diagram, path, hidesAhead),
    [diagram, path, hidesAhead],
  )

  const onKey = (event: KeyboardEvent): boolean => {
    if (walkBy(event)) {
      event.preventDefault()
      return true
    }
    // Arrows look around; only a figure, Enter or a click walks. The drawing answers a key at once.
    isLooking.current = LOOKING_KEYS.test(event.key)
    queueMicrotask(() => {
      isLooking.current = false
    })
    return false
  }

  return (
    <div className={styles.main}>
      {earlier && (
        <div className={styles.views}>
          <SegmentedControl
            size="xs"
            aria-label={t('view')}
            value={view}
            onChange={(value) => setView(value === 'aside' ? 'aside' : 'drawing')}
            data={[
              { value: 'aside', label: t('view.aside') },
              { value: 'drawing', label: t('view.drawing') },
            ]}
          />
        </div>
      )}
      {earlier && view === 'aside' ? (
        <SideBySide first={earlier} second={{ subject, diagram, path }} />
      ) : (
        <div className={styles.drawing}>
          <DiagramCanvas
            diagram={diagram}
            actors={subject.actors}
            locale={locale}
            selected={selected}
            onSelect={(step) => {
              if (step === null) onLook(hereOf(path))
              else if (isLooking.current) onLook(step)
              else onGoTo(step)
            }}
            onOpen={onGoTo}
            marks={marks}
            linkMarks={linkMarks}
            onKey={onKey}
          />
        </div>
      )}
    </div>
  )
}
