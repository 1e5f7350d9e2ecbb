import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

export type NoticeTone = 'info' | 'good' | 'bad'

const ICONS = { info: Info, good: CircleCheck, bad: CircleAlert } as const

interface Props {
  readonly tone: NoticeTone
  readonly title?: string
  readonly children: ReactNode
  /** Bad news is announced at once, other news when there is a pause. */
  readonly live?: boolean
}

export function Notice({ tone, title, children, live = true }: Props) {
  const Icon = ICONS[tone]
  const role = !live ? undefined : tone === 'bad' ? 'alert' : 'status'
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon aria-hidden="true" size={20} className={styles.icon} />
      <div className={styles.body}>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
    </div>
  )
}
