import type { Diagram } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject, type Subject } from '../../data/findInAtlas.ts'
import type { WalkPath } from '../../domain/walk/walkPath.ts'
import type { EarlierWalk } from '../../state/walkSlice.ts'

/** A walked path with what it led through. */
export interface EarlierRoad {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly path: WalkPath
}

/** The walk that the present one is held against, found in the atlas; null where there is none. */
export function useEarlierWalk(walk: EarlierWalk | null): EarlierRoad | null {
  const atlas = useAtlas()
  const subject = walk && findSubject(atlas, walk.subject)
  const diagram = subject && findDiagram(subject, walk.diagram)
  return subject && diagram ? { subject, diagram, path: walk.path } : null
}
