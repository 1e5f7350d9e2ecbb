import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Page.module.css'

interface Props {
  readonly title: string
  readonly lead?: ReactNode
  /** Drawn above the title, smaller: where this page belongs. */
  readonly above?: ReactNode
  readonly aside?: ReactNode
  /** Its heading takes the keyboard, so that it is read out: where it comes up in place of another page. */
  readonly takesFocus?: boolean
  /** For a table that wants all the room there is. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A page to be read: one column of a comfortable width under a heading. */
export function Page(props: Props) {
  const { title, lead, above, aside, takesFocus = false, isWide = false, children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </div>
  )
}
