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

export const useIsFarAway = (): boolean => useStore(({ transform }) => transform[2] < OVERVIEW_ZOOM)
