import '@xyflow/react/dist/base.css'
import { type NodeTypes, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import { branchesOf, type Direction, moveFrom } from '../domain/diagram/navigate.ts'
import { CanvasControls } from './CanvasControls.tsx'
import styles from './DiagramCanvas.module.css'
import { LaneHeadings } from './LaneHeadings.tsx'
import { LaneNode } from './LaneNode.tsx'
import { LinkLayer } from './LinkLayer.tsx'
import { StepNode } from './StepNode.tsx'
import { StepSelectionProvider } from './StepSelection.ts'
import { toFlow } from './toFlow.ts'
import { useDiagramLayout } from './useDiagramLayout.ts'
import { useSensibleView } from './useSensibleView.ts'

const NODE_TYPES: NodeTypes = { step: StepNode, lane: LaneNode }
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

interface Props {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly locale: Locale
  readonly selected: string | null
  readonly onSelect: (step: string | null) => void
  /** Enter on the step already chosen: go on to its explanation. */
  readonly onOpen: (step: string) => void
}

/** The drawing: lanes, steps and links; walked by mouse or by arrow keys, one stop for the Tab key. */
export function DiagramCanvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ diagram, actors, locale, selected, onSelect, onOpen }: Props) {
  const { t } = useTranslation('canvas')
  const frame = useRef<HTMLElement>(null)
  const layout = useDiagramLayout(diagram, actors, locale)
  const flow = useReactFlow()

  const { nodes, lanes } = useMemo(() => {
    const named = actors.map(({ id, kind, name }) => ({ id, kind, name: name[locale] }))
    const kindOf = new Map(named.map(({ id, kind }) => [id, kind]))
    return {
      nodes: toFlow(diagram, layout, named, locale),
      lanes: layout.lanes.map((box) => ({ box, kind: kindOf.get(box.id) ?? ('other' as const) })),
    }
  }, [diagram, layout, actors, locale])

  const [isReady, setReady] = useState(false)
  const { showWhole } = useSensibleView({
    layout,
    frame,
    selected,
    diagramId: diagram.id,
    isReady,
  })

  const focusStep = useCallback((step: string) => {
    const element = frame.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(step)}"]`)
    element?.focus({ preventScroll: true })
  }, [])

  const selection = useMemo(
    () => ({
      selected,
      tabStop: selected ?? diagram.steps[0]?.id ?? null,
      select: (step: string) => onSelect(step),
    }),
    [selected, diagram, onSelect],
  )

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const focused = (event.target as Element).closest('[data-step]')?.getAttribute('data-step')
    const here = focused ?? selected
    const go = (step: string | null | undefined): void => {
      event.preventDefault()
      if (!step) return
      onSelect(step)
      focusStep(step)
    }

    const direction = ARROWS[event.key]
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
    if (direction) go(here ? moveFrom(diagram, layout, here, direction) : diagram.steps[0]?.id)
    else if (event.key === 'Home') go(diagram.steps[0]?.id)
    else if (event.key === 'End') go(diagram.steps.at(-1)?.id)
    else if (event.key === 'Escape' && selected) onSelect(null)
    else if ((event.key === 'Enter' || event.key === ' ') && here && here === selected) {
      event.preventDefault()
      onOpen(here)
    } else if (digit && here)
      go(branchesOf(diagram, here).find(({ number }) => number === Number(digit))?.step)
  }

  // The chosen step keeps the keyboard when the language changes and every node is drawn anew.
  useEffect(() => {
    if (selected && frame.current?.contains(document.activeElement)) focusStep(selected)
  }, [selected, focusStep])

  return (
    <section
      ref={frame}
      className={styles.canvas}
      aria-label={t('drawing', { title: diagram.title[locale] })}
      onKeyDown={onKeyDown}
    >
      <StepSelectionProvider value={selection}>
        <ReactFlow
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onInit={() => setReady(true)}
          minZoom={0.25}
          maxZoom={2}
          translateExtent={[
            [-160, -60],
            [layout.width + 160, layout.height + 160],
          ]}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          panOnScroll
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          proOptions={{ hideAttribution: true }}
          onPaneClick={() => onSelect(null)}
        >
          <LinkLayer layout={layout} />
        </ReactFlow>
        <LaneHeadings lanes={lanes} />
        <CanvasControls
          zoomIn={() => void flow.zoomIn()}
          zoomOut={() => void flow.zoomOut()}
          showWhole={showWhole}
        />
      </StepSelectionProvider>
    </section>
  )
}
