import type { ReactNode, Ref } from 'react'
import styles from './Card.module.css'

interface CardProps {
  readonly children: ReactNode
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLElement>
}

export function Card({ children, className, ref }: CardProps) {
  return (
    <section ref={ref} className={`${styles.card} ${className ?? ''}`}>
      {children}
    </section>
  )
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
