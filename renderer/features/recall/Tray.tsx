import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import styles from './Tray.module.css'

export interface TrayItem {
  readonly id: string
  readonly title: string
  /** What else is said of it, under the title. */
  readonly detail?: ReactNode
}

interface Props {
  /** Id of the heading that names the list. */
  readonly labelledBy: string
  readonly items: readonly TrayItem[]
  /** The one picked up. */
  readonly held?: string | null
  readonly onPress: (id: string, byKey: boolean) => void
  readonly onGrab: (event: PointerEvent, id: string) => void
}

/** Shuffled things to be placed: one stop for the Tab key, arrows within. */
export function Tray({ labelledBy, items, held = null, onPress, onGrab }: Props) {
  const [last, setLast] = useState<string | null>(null)
  const tabStop = items.some(({ id }) => id === last) ? last : (items[0]?.id ?? null)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')]
    const here = buttons.indexOf(document.activeElement as HTMLElement)
    const goal = goalOf(event.key, here, buttons.length)
    if (goal === null) return
    event.preventDefault()
    buttons[goal]?.focus()
  }

  return (
    <ul className={styles.tray} data-tray aria-labelledby={labelledBy} onKeyDown={onKeyDown}>
      {items.map(({ id, title, detail }) => (
        <li key={id} className={styles.item}>
          <button
            type="button"
            className={styles.button}
            data-item={id}
            aria-pressed={held === id}
            tabIndex={id === tabStop ? 0 : -1}
            onFocus={() => setLast(id)}
            // A key makes a click without a count.
            onClick={(event) => onPress(id, event.detail === 0)}
            onPointerDown={(event) => {
              // A finger scrolls the list; it drags by the grip.
              const isGrip = (event.target as Element).closest(`.${styles.grip}`) !== null
              if (event.pointerType !== 'touch' || isGrip) onGrab(event, id)
            }}
          >
            <span className={styles.grip} aria-hidden="true">
              <GripVertical size={16} />
            </span>
            <span>
              <span className={styles.title}>{title}</span>
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function goalOf(key: string, here: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(here - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
