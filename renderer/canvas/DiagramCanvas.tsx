import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import { useScreen } from '../state/ScreenStoreContext.tsx'
import { CanvasControls } from './CanvasControls.tsx'
import styles from './DiagramCanvas.module.css'
import { Drawing } from './Drawing.tsx'
import { Minimap } from './Minimap.tsx'
import type { LinkMarks, StepMarks } from './StepMark.ts'
import { StepSelectionProvider } from './StepSelection.ts'
import { useDiagramKeys } from './useDiagramKeys.ts'
import { type LaidOut, useDiagramLayout } from './useDiagramLayout.ts'
import { useSensibleView } from './useSensibleView.ts'

const NO_MARKS: StepMarks = new Map()
const NO_LINK_MARKS: LinkMarks = new Map()

interface Props {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly locale: Locale
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
  /** Enter on the step already chosen: go on to its explanation. */
  readonly onOpen: (step: string) => void
  /** A press by mouse or finger, where it is to mean something else than moving to a step by a key. */
  readonly onPress?: (step: string) => void
  /** What the way of studying says of steps and links; positions do not depend on it. */
  readonly marks?: StepMarks
  readonly linkMarks?: LinkMarks
  /** Keys of the way of studying; true where it has taken one for itself. */
  readonly onKey?: (event: KeyboardEvent, step: string | null) => boolean
}

/** The drawing: lanes, steps and links; walked by mouse or by arrow keys, one stop for the Tab key. */
export function DiagramCanvas(props: Props) {
  const { t } = useTranslation('canvas')
  const { diagram, actors, locale } = props
  const laidOut = useDiagramLayout(diagram, actors, locale)
  return (
    <section
      className={styles.canvas}
      aria-label={t('drawing', { title: diagram.title[locale] })}
      aria-busy={laidOut === null}
    >
      {laidOut && (
        <ReactFlowProvider key={diagram.id}>
          <Canvas {...props} laidOut={laidOut} />
        </ReactFlowProvider>
      )}
    </section>
  )
}

function Canvas(props: Props & { readonly laidOut: LaidOut }) {
  const { laidOut, actors, selected, onSelect, onOpen, onPress = onSelect, onKey } = props
  const { marks = NO_MARKS, linkMarks = NO_LINK_MARKS } = props
  const { diagram, layout } = laidOut
  const frame = useRef<HTMLDivElement>(null)
  const showsMinimap = useScreen((state) => state.showsMinimap)
  const toggleMinimap = useScreen((state) => state.toggleMinimap)
  const [isReady, setReady] = useState(false)
  const view = useSensibleView({ layout, frame, selected, isReady })
  const kindOf = useMemo(() => new Map(diagram.steps.map(({ id, kind }) => [id, kind])), [diagram])

  const focusStep = useCallback((step: string) => {
    // After the next drawing: of a large diagram the step may only now come into the page.
    requestAnimationFrame(() => {
      const element = frame.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
      element?.focus({ preventScroll: true })
    })
  }, [])

  const selection = useMemo(
    () => ({
      selected,
      tabStop: selected ?? diagram.steps[0]?.id ?? null,
      select: (step: string) => onPress(step),
      marks,
    }),
    [selected, diagram, onPress, marks],
  )

  const onDiagramKey = useDiagramKeys({ diagram, layout, selected, onSelect, onOpen, focusStep })
  const onKeyDown = (event: KeyboardEvent): void => {
    const focused = (event.target as Element).closest('[data-step]')?.getAttribute('data-step')
    if (!onKey?.(event, focused ?? selected)) onDiagramKey(event)
  }

  // The chosen step keeps the keyboard when the language changes and every node is drawn anew.
  useEffect(() => {
    if (selected && frame.current?.contains(document.activeElement)) focusStep(selected)
  }, [selected, focusStep])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on its steps bubble up to it
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown}>
      <StepSelectionProvider value={selection}>
        <Drawing
          laidOut={laidOut}
          actors={actors}
          kindOf={kindOf}
          linkMarks={linkMarks}
          wholeZoom={view.wholeZoom}
          onReady={() => setReady(true)}
          onPaneClick={() => onSelect(null)}
        />
        {view.isPartOnly && showsMinimap && (
          <Minimap layout={layout} kindOf={kindOf} selected={selected} />
        )}
        <CanvasControls
          zoomIn={view.zoomIn}
          zoomOut={view.zoomOut}
          showWhole={view.showWhole}
          minimap={view.isPartOnly ? { isOn: showsMinimap, toggle: toggleMinimap } : null}
        />
      </StepSelectionProvider>
    </div>
  )
}
