import { type NodeTypes, ReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { Actor, StepKind } from '../../content/schema.ts'
import { LaneHeadings } from './LaneHeadings.tsx'
import { LaneNode } from './LaneNode.tsx'
import { LinkLayer } from './LinkLayer.tsx'
import { OverviewCanvas } from './OverviewCanvas.tsx'
import { QUIET_FLOW } from './quietFlow.ts'
import type { LinkMarks } from './StepMark.ts'
import { StepNode } from './StepNode.tsx'
import { useStepSelection } from './StepSelection.ts'
import { toLaneNodes, toStepNodes } from './toFlow.ts'
import type { LaidOut } from './useDiagramLayout.ts'
import { useIsFarAway, useVisibleArea } from './useVisibleArea.ts'
import { linksIn, MOST_STEPS_WHOLE, overlaps } from './visibleArea.ts'

const NODE_TYPES: NodeTypes = { step: StepNode, lane: LaneNode }
const LEAST_ZOOM = 0.25

interface Props {
  readonly laidOut: LaidOut
  readonly actors: readonly Actor[]
  readonly kindOf: ReadonlyMap<string, StepKind>
  readonly linkMarks: LinkMarks
  /** Zoom at which the whole drawing is in sight. */
  readonly wholeZoom: number
  readonly onReady: () => void
  readonly onPaneClick: () => void
}

/**
 * Lanes, links and steps under xyflow's view. Of a large drawing only what is in or near sight is in
 * the page, and from afar it is one painted picture; the chosen step and the one that the Tab key
 * reaches are there always.
 */
export function Drawing(props: Props) {
  const { laidOut, actors, kindOf, linkMarks, wholeZoom, onReady, onPaneClick } = props
  const { diagram, layout, locale } = laidOut
  const { selected, tabStop } = useStepSelection()
  const area = useVisibleArea()
  const isFar = useIsFarAway()
  const isLarge = diagram.steps.length > MOST_STEPS_WHOLE
  const isOverview = isLarge && isFar

  const { lanes, laneNodes, stepNodes } = useMemo(() => {
    const named = actors.map(({ id, kind, name }) => ({ id, kind, name: name[locale] }))
    const actorKind = new Map(named.map(({ id, kind }) => [id, kind]))
    return {
      lanes: layout.lanes.map((box) => ({
        box,
        kind: actorKind.get(box.id) ?? ('other' as const),
      })),
      laneNodes: toLaneNodes(layout),
      stepNodes: toStepNodes(diagram, layout, named, locale),
    }
  }, [diagram, layout, actors, locale])

  const nodes = useMemo(() => {
    if (!isLarge) return [...laneNodes, ...stepNodes]
    const near = stepNodes.filter(
      ({ id, position: { x, y }, width = 0, height = 0 }) =>
        id === selected ||
        id === tabStop ||
        (!isOverview && overlaps({ x, y, width, height }, area)),
    )
    return isOverview ? near : [...laneNodes, ...near]
  }, [isLarge, isOverview, laneNodes, stepNodes, area, selected, tabStop])

  const links = useMemo(
    () => (isOverview ? [] : isLarge ? linksIn(layout, area) : layout.links),
    [isOverview, isLarge, layout, area],
  )

  return (
    <>
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        onInit={onReady}
        minZoom={Math.min(LEAST_ZOOM, wholeZoom)}
        {...QUIET_FLOW}
        translateExtent={[
          [-160, -60],
          [layout.width + 160, layout.height + 160],
        ]}
        onPaneClick={onPaneClick}
      >
        <LinkLayer layout={layout} links={links} marks={linkMarks} />
      </ReactFlow>
      {isOverview && <OverviewCanvas layout={layout} kindOf={kindOf} selected={selected} />}
      <LaneHeadings lanes={lanes} />
    </>
  )
}
