import type { ReactNode } from 'react'
import styles from './Heard.module.css'

/** News for those who listen; those who look see it elsewhere. */
export const Heard = ({ children }: { readonly children: ReactNode }) => (
  <p role="status" className={styles.heard}>
    {children}
  </p>
)
