import { outlineOf } from '../domain/drawing/outlineOf.ts'
import type { RecallLevel } from '../domain/memory/recallLevel.ts'
import steps from './StepNode.module.css'

const WIDTH = 44
const HEIGHT = 26

/** The border and ground by which a level of memory is marked in a drawing, in small. */
export function RecallSwatch({ level }: { readonly level: RecallLevel }) {
  return (
    <svg
      className={steps[level]}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`}
      aria-hidden="true"
    >
      <path className={steps.outline} d={outlineOf('act', WIDTH, HEIGHT)} />
    </svg>
  )
}
