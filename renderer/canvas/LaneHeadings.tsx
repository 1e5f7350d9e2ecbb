import { useViewport } from '@xyflow/react'
import {
  Banknote,
  Building2,
  Gavel,
  Landmark,
  type LucideIcon,
  Scale,
  User,
  Users,
} from 'lucide-react'
import type { ActorKind } from '../../content/schema.ts'
import styles from './LaneHeadings.module.css'
import { linesOf } from './linesOf.ts'
import type { Lane } from './toFlow.ts'

const ICONS: Readonly<Record<ActorKind, LucideIcon>> = {
  court: Scale,
  enforcer: Gavel,
  creditor: Banknote,
  debtor: User,
  authority: Landmark,
  profession: Users,
  other: Building2,
}

/** Lane headings move sideways with the drawing and stay at the top when it is scrolled. */
export function LaneHeadings({ lanes }: { readonly lanes: readonly Lane[] }) {
  const { x, y, zoom } = useViewport()
  return (
    // The text twin and every step's label name the actor; to a screen reader this row says nothing new.
    <div className={styles.frame} aria-hidden="true">
      <div
        className={styles.row}
        style={{ transform: `translate(${x}px, ${Math.max(0, y)}px) scale(${zoom})` }}
      >
        {lanes.map(({ box, kind }) => {
          const Icon = ICONS[kind]
          return (
            <div
              key={box.id}
              className={styles.heading}
              style={{ left: box.x, width: box.width, height: box.headingHeight }}
            >
              <Icon size={17} className={styles.icon} />
              <div>
                {linesOf(box.headingLines).map(({ key, text }) => (
                  <div key={key}>{text}</div>
                ))}
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}
