import { useStore } from '@xyflow/react'
import type { Rect } from '../domain/diagram/diagramLayout.ts'
import { OVERVIEW_ZOOM, visibleArea } from './visibleArea.ts'

const sameArea = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** The part of the drawing in and near sight; the same object until the view has moved a good way. */
export const useVisibleArea = (): Rect =>
  useStore(
    ({ transform: [x, y, zoom], width, height }) => visibleArea({ x, y, zoom }, { width, height }),
    sameArea,
  )

/** Whether no letter can be read. `zoom` is asked instead where xyflow does not yet know its own. */
export const useIsFarAway = (zoom: number | null): boolean =>
  useStore(({ transform }) => (zoom ?? transform[2]) < OVERVIEW_ZOOM)
