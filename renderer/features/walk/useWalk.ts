import { useMemo, useRef } from 'react'
import type { Diagram } from '../../../content/schema.ts'
import { forkAt } from '../../domain/walk/forkAt.ts'
import { startsOf } from '../../domain/walk/startsOf.ts'
import {
  beginWalk,
  goBackTo,
  hereOf,
  isBeginningOf,
  takeLink,
  type WalkPath,
} from '../../domain/walk/walkPath.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import type { EarlierWalk, WalkUnderWay } from '../../state/walkSlice.ts'
import { useWalkLog } from './useWalkLog.ts'

/** Ways taken before a walk that is left counts as broken off rather than as a look. */
const LEAST_TO_BREAK_OFF = 2

export interface Walking {
  /** Null where it has not begun because there is more than one place to begin. */
  readonly path: WalkPath | null
  readonly starts: readonly string[]
  readonly beside: EarlierWalk | null
  /** Nothing has been chosen here since the walk was begun anew. */
  readonly isAnew: boolean
  readonly begin: (start: string) => void
  readonly take: (link: number) => void
  readonly backTo: (position: number) => void
  readonly restart: () => void
  readonly walkOther: (subject: string, diagram: Diagram) => void
  readonly stopComparing: () => void
}

/**
 * The walk through one diagram. It replaces a walk through another only when something is chosen
 * here; whoever merely looks in keeps that one. An end, or a walk left on the way, goes to the log.
 */
export function useWalk(subject: string, diagram: Diagram): Walking {
  const walk = useScreen((state) => state.walk)
  const walkTo = useScreen((state) => state.walkTo)
  const log = useWalkLog()
  const shownAt = useRef(Date.now())

  const own = walk?.subject === subject && walk.diagram === diagram.id ? walk : null
  const starts = useMemo(() => startsOf(diagram), [diagram])
  const only = starts.length === 1 ? starts[0] : undefined
  const ownPath = own?.path
  const path = useMemo(
    () => ownPath ?? (only === undefined ? null : beginWalk(only)),
    [ownPath, only],
  )

  const breakOff = (left: WalkUnderWay | null): void => {
    if (left && left.path.links.length >= LEAST_TO_BREAK_OFF && !isLogged(left)) log(left, false)
  }
  const standAt = (next: WalkPath): void => {
    if (!own) breakOff(walk)
    const moved: WalkUnderWay = {
      subject,
      diagram: diagram.id,
      path: next,
      startedAt: own?.startedAt ?? shownAt.current,
      logged: own?.logged ?? null,
      beside: own?.beside ?? null,
    }
    const isAtEnd = next.links.length > 0 && forkAt(diagram, hereOf(next)).kind === 'end'
    if (isAtEnd && !isLogged(moved)) {
      log(moved, true)
      walkTo({ ...moved, logged: next, startedAt: Date.now() })
    } else walkTo(moved)
  }
  const startAt = (place: EarlierWalk, beside: EarlierWalk | null): void =>
    walkTo({ ...place, startedAt: Date.now(), logged: null, beside })

  return {
    path,
    starts,
    beside: own?.beside ?? null,
    isAnew: own !== null && own.path.links.length === 0,
    begin: (start) => standAt(beginWalk(start)),
    take: (link) => path && standAt(takeLink(diagram, path, link)),
    backTo: (position) => path && own && walkTo({ ...own, path: goBackTo(path, position) }),
    restart: () => {
      breakOff(own)
      if (only === undefined) walkTo(null)
      else startAt({ subject, diagram: diagram.id, path: beginWalk(only) }, own?.beside ?? null)
    },
    walkOther: (other, road) => {
      const start = startsOf(road)[0]
      if (!path || start === undefined) return
      startAt(
        { subject: other, diagram: road.id, path: beginWalk(start) },
        { subject, diagram: diagram.id, path },
      )
    },
    stopComparing: () => own && walkTo({ ...own, beside: null }),
  }
}

const isLogged = ({ path, logged }: WalkUnderWay): boolean =>
  logged !== null && isBeginningOf(path, logged)
