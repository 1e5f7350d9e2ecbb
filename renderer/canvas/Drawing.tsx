import { type NodeTypes, ReactFlow } from '@xyflow/react'
import { useMemo } from 'react'
import type { StepKind } from '../../content/schema.ts'
import type { Rect } from '../domain/diagram/diagramLayout.ts'
import { type DrawnSheet, nodesIn } from './drawnSheet.ts'
import { LaneHeadings } from './LaneHeadings.tsx'
import { LaneNode } from './LaneNode.tsx'
import { LinkLayer } from './LinkLayer.tsx'
import { OverviewCanvas } from './OverviewCanvas.tsx'
import { QUIET_FLOW } from './quietFlow.ts'
import type { LinkMarks } from './StepMark.ts'
import { StepNode } from './StepNode.tsx'
import { useStepSelection } from './StepSelection.ts'
import type { LaidOut } from './useDiagramLayout.ts'
import { useIsFarAway, useVisibleArea } from './useVisibleArea.ts'
import type { View } from './viewFor.ts'
import { linksIn } from './visibleArea.ts'

const NODE_TYPES: NodeTypes = { step: StepNode, lane: LaneNode }
const LEAST_ZOOM = 0.25

interface Props {
  readonly laidOut: LaidOut
  readonly sheet: DrawnSheet
  readonly kindOf: ReadonlyMap<string, StepKind>
  readonly linkMarks: LinkMarks
  /** The view to begin with. */
  readonly firstLook: View
  /** What lies in and near that view. */
  readonly firstArea: Rect
  /** Whether xyflow has taken up the first view; until then it does not know what is in sight. */
  readonly isReady: boolean
  /** Zoom at which the whole drawing is in sight. */
  readonly wholeZoom: number
  readonly mostZoom: number
  readonly onReady: () => void
  readonly onPaneClick: () => void
}

/**
 * Lanes, links and steps under xyflow's view. Of a large drawing only what is in or near sight is in
 * the page, and from afar it is one painted picture; the chosen step and the one that the Tab key
 * reaches are there always.
 */
export function Drawing(props: Props) {
  const { laidOut, sheet, kindOf, linkMarks, firstLook, firstArea, isReady, wholeZoom, mostZoom } =
    props
  const { onReady, onPaneClick } = props
  const { layout } = laidOut
  const { selected, tabStop } = useStepSelection()
  const areaInSight = useVisibleArea()
  const area = isReady ? areaInSight : firstArea
  const isFar = useIsFarAway(isReady ? null : firstLook.zoom)
  const isOverview = sheet.isLarge && isFar

  const nodes = useMemo(
    () => nodesIn(sheet, area, isOverview, [selected, tabStop]),
    [sheet, area, isOverview, selected, tabStop],
  )
  const links = useMemo(
    () => (isOverview ? [] : sheet.isLarge ? linksIn(layout, area) : layout.links),
    [isOverview, sheet, layout, area],
  )

  // Kept as it is while a step is chosen or marked: each step asks for that itself.
  const flow = useMemo(
    () => (
      <ReactFlow
        nodes={nodes}
        nodeTypes={NODE_TYPES}
        defaultViewport={firstLook}
        onInit={onReady}
        minZoom={Math.min(LEAST_ZOOM, wholeZoom)}
        {...QUIET_FLOW}
        maxZoom={mostZoom}
        translateExtent={[
          [-160, -60],
          [layout.width + 160, layout.height + 160],
        ]}
        onPaneClick={onPaneClick}
      >
        <LinkLayer layout={layout} links={links} marks={linkMarks} />
      </ReactFlow>
    ),
    [nodes, firstLook, layout, links, linkMarks, wholeZoom, mostZoom, onReady, onPaneClick],
  )

  return (
    <>
      {flow}
      {isOverview && <OverviewCanvas layout={layout} kindOf={kindOf} selected={selected} />}
      <LaneHeadings lanes={sheet.lanes} />
    </>
  )
}
