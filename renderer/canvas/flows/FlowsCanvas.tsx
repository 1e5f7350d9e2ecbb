import '@xyflow/react/dist/base.css'
import { type NodeTypes, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { isCalm } from '../../ui/isCalm.ts'
import { CanvasControls } from '../CanvasControls.tsx'
import styles from '../DiagramCanvas.module.css'
import { LinkLayer } from '../LinkLayer.tsx'
import { QUIET_FLOW } from '../quietFlow.ts'
import type { LinkMarks, StepMarks } from '../StepMark.ts'
import { StepNode } from '../StepNode.tsx'
import { StepSelectionProvider } from '../StepSelection.ts'
import type { StepFlowNode } from '../toFlow.ts'
import type { View } from '../viewFor.ts'
import { ColumnHeadings, type FlowColumn } from './ColumnHeadings.tsx'
import { firstFlowsView, flowsViewShowing, wholeFlowsView } from './flowsView.ts'
import { type FlowRowHeading, RowHeadings } from './RowHeadings.tsx'
import { RowLayer } from './RowLayer.tsx'
import { toFlowsNodes } from './toFlowsNodes.ts'
import type { LaidOutFlows } from './useFlowsLayout.ts'

const NODE_TYPES: NodeTypes = { step: StepNode }
const NO_LINK_MARKS: LinkMarks = new Map()
const LEAST_ZOOM = 0.1

interface Props {
  readonly label: string
  readonly laidOut: LaidOutFlows
  readonly columns: readonly FlowColumn[]
  readonly headings: readonly FlowRowHeading[]
  readonly marks: StepMarks
  readonly selected: string | null
  readonly selectedRow: string | null
  /** Without controls for the view: for showing to others. */
  readonly isBare?: boolean
  readonly onSelect: (step: string | null) => void
  readonly onOpenRow: (role: string) => void
  /** Keys pressed on a step; the step that has to take the keyboard, if another one has. */
  readonly onKey: (event: KeyboardEvent, step: string | null) => string | null
}

/** Diagrams as columns on common rows: they pan and zoom together, their headings stay in sight. */
export function FlowsCanvas(props: Props) {
  return (
    <section className={styles.canvas} aria-label={props.label}>
      <ReactFlowProvider>
        <Canvas {...props} />
      </ReactFlowProvider>
    </section>
  )
}

function Canvas(props: Props) {
  const { laidOut, columns, headings, marks, selected, selectedRow } = props
  const { onSelect, onOpenRow, onKey } = props
  const { drawing, rows } = laidOut.layout
  const frame = useRef<HTMLDivElement>(null)
  const [isReady, setReady] = useState(false)
  const { move, zoomIn, zoomOut } = useView(frame)
  const nodes = useMemo((): StepFlowNode[] => toFlowsNodes(laidOut), [laidOut])
  const first = nodes[0]?.id ?? null

  const names = laidOut.input.columns.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns, and only they, are looked at anew
  useLayoutEffect(() => {
    if (isReady) move((size) => firstFlowsView(drawing, size), false)
  }, [isReady, names])

  const show = useCallback(
    (step: string | null): void => {
      const box = drawing.nodes.find(({ id }) => id === step)
      const headingHeight = drawing.lanes[0]?.headingHeight ?? 0
      if (box) move((size, view) => flowsViewShowing(box, view, size, headingHeight), true)
    },
    [drawing, move],
  )
  useEffect(() => {
    if (isReady) show(selected)
  }, [isReady, selected, show])

  const focusStep = (step: string): void => {
    frame.current
      ?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
      ?.focus({ preventScroll: true })
  }
  const stepAt = (target: EventTarget): string | null =>
    target instanceof Element
      ? (target.closest('[data-step]')?.getAttribute('data-step') ?? null)
      : null
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = onKey(event, stepAt(event.target) ?? selected)
    if (next) focusStep(next)
  }

  const selection = useMemo(
    () => ({
      selected,
      tabStop: selected ?? first,
      select: (step: string) => onSelect(step),
      marks,
    }),
    [selected, first, onSelect, marks],
  )

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on its steps bubble up to it
    <div
      ref={frame}
      className={styles.frame}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => show(stepAt(target))}
      // The browser scrolls the frame to what takes the keyboard; here only the view may move.
      onScrollCapture={({ target }) => target instanceof Element && target.scrollTo(0, 0)}
    >
      <StepSelectionProvider value={selection}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onInit={() => setReady(true)}
          minZoom={LEAST_ZOOM}
          {...QUIET_FLOW}
        >
          <RowLayer layout={laidOut.layout} selectedRow={selectedRow} />
          <LinkLayer layout={drawing} links={drawing.links} marks={NO_LINK_MARKS} />
        </ReactFlow>
        <RowHeadings
          rows={rows}
          headings={headings}
          selectedRow={selectedRow}
          ceiling={drawing.lanes[0]?.headingHeight ?? 0}
          onOpen={onOpenRow}
        />
        <ColumnHeadings lanes={drawing.lanes} columns={columns} />
        {!props.isBare && (
          <CanvasControls
            zoomIn={zoomIn}
            zoomOut={zoomOut}
            showWhole={() => move((size) => wholeFlowsView(drawing, size), true)}
            minimap={null}
          />
        )}
      </StepSelectionProvider>
    </div>
  )
}

interface Size {
  readonly width: number
  readonly height: number
}

function useView(frame: { readonly current: HTMLElement | null }) {
  const flow = useReactFlow()
  const move = useCallback(
    (next: (size: Size, view: View) => View, slow: boolean): void => {
      const size = frame.current?.getBoundingClientRect()
      if (!size || size.width === 0) return
      const view = next(size, flow.getViewport())
      void flow.setViewport(view, { duration: slow && !isCalm() ? 220 : 0 })
    },
    [flow, frame],
  )
  return {
    move,
    zoomIn: useCallback(() => void flow.zoomIn(), [flow]),
    zoomOut: useCallback(() => void flow.zoomOut(), [flow]),
  }
}
