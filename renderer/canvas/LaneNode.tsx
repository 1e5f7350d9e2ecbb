import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import styles from './LaneNode.module.css'
import type { LaneFlowNode } from './toFlow.ts'

/** The ground of a lane; its heading is drawn apart, where it stays in sight. */
export const LaneNode = memo(function LaneNode({ data }: NodeProps<LaneFlowNode>) {
  return <div className={`${styles.lane} ${data.even ? styles.even : styles.odd}`} />
})
