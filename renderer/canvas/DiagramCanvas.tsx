import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import type { Rect } from '../domain/diagram/diagramLayout.ts'
import { useScreen } from '../state/ScreenStoreContext.tsx'
import { CanvasControls } from './CanvasControls.tsx'
import { type Camera, cameraView, MOST_CAMERA_ZOOM } from './cameraView.ts'
import styles from './DiagramCanvas.module.css'
import { Drawing } from './Drawing.tsx'
import { type DrawnSheet, drawnSheet, nodesIn } from './drawnSheet.ts'
import { Minimap } from './Minimap.tsx'
import { Overlay, type OverlayView } from './Overlay.tsx'
import { QUIET_FLOW } from './quietFlow.ts'
import type { LinkMarks, StepMarks } from './StepMark.ts'
import { StepSelectionProvider } from './StepSelection.ts'
import { useCamera } from './useCamera.ts'
import { useDiagramKeys } from './useDiagramKeys.ts'
import { type LaidOut, useDiagramLayout } from './useDiagramLayout.ts'
import { useSensibleView } from './useSensibleView.ts'
import { firstView, type View } from './viewFor.ts'
import { OVERVIEW_ZOOM, visibleArea } from './visibleArea.ts'

const NO_MARKS: StepMarks = new Map()
const NO_LINK_MARKS: LinkMarks = new Map()

interface Size {
  readonly width: number
  readonly height: number
}

/** For a page that has no size yet, such as one in a window that is not shown. */
const USUAL_FRAME: Size = { width: 900, height: 600 }

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
  /** Leads the view in the place of the reader, who then has no controls for it. */
  readonly camera?: Camera
  /** A press beside all steps; lets go of the chosen step unless told otherwise. */
  readonly onPressGround?: () => void
  /** Drawn over the drawing. */
  readonly overlay?: ((view: OverlayView) => ReactNode) | undefined
  /** The accessible name, where the usual one would promise what cannot be done here. */
  readonly label?: string
}

/** The drawing: lanes, steps and links; walked by mouse or by arrow keys, one stop for the Tab key. */
export function DiagramCanvas(props: Props) {
  const { t } = useTranslation('canvas')
  const { diagram, actors, locale } = props
  const laidOut = useDiagramLayout(diagram, actors, locale)
  const section = useRef<HTMLElement>(null)
  const [frameSize, setFrameSize] = useState<Size | null>(null)

  // Known before anything is drawn, so that the drawing begins where it is to be looked at.
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = section.current?.getBoundingClientRect() ?? {}
    setFrameSize(width > 0 && height > 0 ? { width, height } : USUAL_FRAME)
  }, [])

  return (
    <section
      ref={section}
      className={styles.canvas}
      aria-label={props.label ?? t('drawing', { title: diagram.title[locale] })}
      aria-busy={laidOut === null}
    >
      {laidOut && frameSize && (
        <Sheet key={diagram.id} {...props} laidOut={laidOut} frameSize={frameSize} />
      )}
    </section>
  )
}

type SheetProps = Props & { readonly laidOut: LaidOut; readonly frameSize: Size }

/** Gives xyflow what it shows first, so that it draws once and not twice. */
function Sheet(props: SheetProps) {
  const { laidOut, actors, selected, frameSize, camera } = props
  const sheet = useMemo(() => drawnSheet(laidOut, actors), [laidOut, actors])
  const [first] = useState(() => {
    const look = camera
      ? cameraView(laidOut.layout, frameSize, camera)
      : firstView(laidOut.layout, frameSize)
    const area = visibleArea(look, frameSize)
    const isOverview = sheet.isLarge && look.zoom < OVERVIEW_ZOOM
    const tabStop = selected ?? laidOut.diagram.steps[0]?.id ?? null
    return { look, area, nodes: nodesIn(sheet, area, isOverview, [selected, tabStop]) }
  })
  return (
    <ReactFlowProvider
      initialNodes={first.nodes}
      initialWidth={frameSize.width}
      initialHeight={frameSize.height}
    >
      <Canvas {...props} sheet={sheet} firstLook={first.look} firstArea={first.area} />
    </ReactFlowProvider>
  )
}

interface CanvasProps extends SheetProps {
  readonly sheet: DrawnSheet
  readonly firstLook: View
  readonly firstArea: Rect
}

function Canvas(props: CanvasProps) {
  const { laidOut, selected, onSelect, onOpen, onPress = onSelect, onKey } = props
  const { marks = NO_MARKS, linkMarks = NO_LINK_MARKS, camera = null } = props
  const { diagram, layout } = laidOut
  const frame = useRef<HTMLDivElement>(null)
  const showsMinimap = useScreen((state) => state.showsMinimap)
  const toggleMinimap = useScreen((state) => state.toggleMinimap)
  const [isReady, setReady] = useState(false)
  const view = useSensibleView({ layout, frame, selected, isReady: isReady && !camera })
  useCamera(layout, camera, isReady)
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
      select: onPress,
      marks,
    }),
    [selected, diagram, onPress, marks],
  )

  const onReady = useCallback(() => setReady(true), [])
  const { onPressGround } = props
  const onPaneClick = useCallback(
    () => (onPressGround ? onPressGround() : onSelect(null)),
    [onPressGround, onSelect],
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
          sheet={props.sheet}
          firstLook={props.firstLook}
          firstArea={props.firstArea}
          isReady={isReady}
          kindOf={kindOf}
          linkMarks={linkMarks}
          wholeZoom={view.wholeZoom}
          mostZoom={camera ? MOST_CAMERA_ZOOM : QUIET_FLOW.maxZoom}
          onReady={onReady}
          onPaneClick={onPaneClick}
        />
        {!camera && view.isPartOnly && showsMinimap && (
          <Minimap layout={layout} kindOf={kindOf} selected={selected} />
        )}
        {!camera && (
          <CanvasControls
            zoomIn={view.zoomIn}
            zoomOut={view.zoomOut}
            showWhole={view.showWhole}
            minimap={view.isPartOnly ? { isOn: showsMinimap, toggle: toggleMinimap } : null}
          />
        )}
        {props.overlay && <Overlay draw={props.overlay} />}
      </StepSelectionProvider>
    </div>
  )
}
