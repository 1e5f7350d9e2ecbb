import type { ModeProps } from '../../data/ModeProps.ts'
import { Beginning } from './Beginning.tsx'
import { UnderWay } from './UnderWay.tsx'
import { useWalk } from './useWalk.ts'

/** Following one case through a diagram, a choice at a time. */
export function WalkMode(props: ModeProps) {
  const walking = useWalk(props.subject.id, props.diagram)
  return walking.path ? (
    <UnderWay {...props} walking={walking} path={walking.path} />
  ) : (
    <Beginning {...props} starts={walking.starts} onBegin={walking.begin} />
  )
}
