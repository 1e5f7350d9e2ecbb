import type { ReactNode } from 'react'
import styles from './Card.module.css'

export function Card({
  children,
  className,
}: {
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  return <section className={`${styles.card} ${className ?? ''}`}>{children}</section>
}

interface LinkCardProps {
  readonly href: string
  readonly children: ReactNode
}

/** A card that is one link as a whole. */
export function LinkCard({ href, children }: LinkCardProps) {
  return (
    <a className={`${styles.card} ${styles.link}`} href={href}>
      {children}
    </a>
  )
}
